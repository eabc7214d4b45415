"""The model of languages gives the answers of the library that it comes with, and loads less."""

import lzma
import subprocess
import sys
import zipfile
from io import BytesIO

import pytest
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from briefbook.readers.language_model import LanguageModel, model_file

TEXTS = (
    "The ministry raised all fares on Monday, although the council had asked it not to.",
    "Le ministère a relevé tous les tarifs lundi, bien que le conseil s’y soit opposé.",
    "Das Ministerium erhöhte am Montag alle Fahrpreise, obwohl der Rat dagegen war.",
    "El ministerio subió todas las tarifas el lunes, aunque el consejo se opuso.",
    "Министерство повысило все тарифы в понедельник, хотя совет был против.",
    "Міністерство підвищило всі тарифи в понеділок, хоча рада була проти.",
    "Ministarstvo je u ponedeljak podiglo sve cene, iako se veće tome protivilo.",
    "Министарство је у понедељак подигло све цене, иако се веће томе противило.",
    "رفعت الوزارة جميع الأسعار يوم الاثنين رغم اعتراض المجلس.",
    "משרד התחבורה העלה את כל התעריפים ביום שני למרות התנגדות המועצה.",
    "该部周一提高了所有票价，尽管议会表示反对。",
    "同省は月曜日、議会の反対にもかかわらず、すべての運賃を引き上げた。",
    "교통부는 의회의 반대에도 불구하고 월요일에 모든 요금을 인상했다.",
    "मंत्रालय ने परिषद के विरोध के बावजूद सोमवार को सभी किराए बढ़ा दिए।",
    "THE MINISTRY RAISED ALL FARES ON MONDAY, ALTHOUGH THE COUNCIL HAD ASKED IT NOT TO.",
    "cafe\u0301 a\u0300 la carte",
    "a lone \udcff surrogate",
    "12, 13, 14",
    "?",
    "",
    "fares " * 800,
)


@pytest.fixture(scope="module")
def model():
    return LanguageModel(model_file())


@pytest.fixture(scope="module")
def identifier():
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_taken_for_the_language_that_the_library_takes_it_for(model, identifier, text):
    language, confidence = model.classify(text)

    expected, sure = identifier.classify(text)
    assert language == expected
    assert confidence == pytest.approx(sure, abs=1e-4)


def test_telling_a_language_loads_no_numpy():
    code = (
        "from briefbook.readers.languages import language_of\n"
        f"assert language_of({TEXTS[0]!r}) == 'en'\n"
        "import sys; print(sorted({'numpy', 'py3langid'} & set(sys.modules)))"
    )

    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert finished.stdout.strip() == "[]"


def test_a_model_in_another_form_is_refused(tmp_path):
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as parts:
        described = b"{'descr': '>u2', 'fortran_order': False, 'shape': (1,), }\n"
        content = b"\x93NUMPY\x01\x00" + len(described).to_bytes(2, "little") + described + b"\0\0"
        parts.writestr("nextmove.npy", content)
    file = tmp_path / "model.npz.xz"
    file.write_bytes(lzma.compress(packed.getvalue()))

    with pytest.raises(ValueError, match="“nextmove” in an unknown form"):
        LanguageModel(file)
