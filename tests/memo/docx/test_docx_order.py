"""Word opens only files whose elements stand in the order of ECMA-376 (part 1, WordprocessingML)."""

import pytest
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

ORDERS = {
    "rPr": """rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof
        snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd
        fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath""",
    "pPr": """pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr
        shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN
        bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc
        textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange""",
    "tblPr": """tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc
        tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription
        tblPrChange""",
    "trPr": """cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing
        jc hidden""",
    "tcPr": """cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign
        hideMark""",
    "tblBorders": "top left start bottom right end insideH insideV",
    "tcBorders": "top left start bottom right end insideH insideV tl2br tr2bl",
    "tblCellMar": "top left start bottom right end",
    "pBdr": "top left bottom right between bar",
    "numPr": "ilvl numId",
    "tbl": "tblPr tblGrid tr",
    "tr": "tblPrEx trPr tc",
    "sectPr": """headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders
        lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid
        printerSettings""",
    "endnotePr": "pos numFmt numStart numRestart endnote",
    "sdt": "sdtPr sdtEndPr sdtContent",
    "sdtPr": """rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex equation
        comboBox date docPartObj docPartList dropDownList picture richText text citation group
        bibliography checkbox""",
    "docPartObj": "docPartGallery docPartCategory docPartUnique",
    "date": "dateFormat lid storeMappedDataAs calendar",
    "checkbox": "checked checkedState uncheckedState",
    "style": """name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed
        qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr""",
    "tblStylePr": "pPr rPr tblPr trPr tcPr",
    "docDefaults": "rPrDefault pPrDefault",
    "styles": "docDefaults latentStyles style",
    "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "num": "abstractNumId lvlOverride",
    "font": "altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic",
    "settings": """writeProtection view zoom removePersonalInformation removeDateAndTime
        doNotDisplayPageBoundaries
        displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData
        embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins
        alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop
        hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign
        attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge
        revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection
        autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation
        consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength
        clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting
        bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing
        displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery
        doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin
        doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne
        strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture
        doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText
        doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags
        alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars
        rsids mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats
        doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary
        shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator""",
}
"""The children of each element in their order; those that may be repeated stand together."""

ONLY = {
    "body": "p tbl sdt sectPr",
    "tc": "tcPr p tbl sdt",
    "p": "pPr r hyperlink bookmarkStart bookmarkEnd sdt",
    "hyperlink": "r bookmarkStart bookmarkEnd",
    "r": """rPr t tab br softHyphen noBreakHyphen fldChar instrText endnoteReference endnoteRef separator
        continuationSeparator""",
    "hdr": "p",
    "ftr": "p",
    "endnote": "p",
}
"""The children that other elements have here, in any order but for the properties, which come first."""


def _names(element: etree._Element) -> list[str]:
    return [etree.QName(child).localname for child in element]


@pytest.fixture
def elements(parts_of, everything):
    return [element for part in parts_of(*everything).all() for element in part.iter()]


def test_all_children_stand_in_the_order_of_the_standard(elements):
    wrong = []
    for element in elements:
        name = etree.QName(element).localname
        order = ORDERS.get(name, "").split()
        # references to headers and footers may be mixed
        names = [child.replace("footerRef", "headerRef") for child in _names(element)]
        if order and (set(names) - set(order) or names != sorted(names, key=order.index)):
            wrong.append((name, names))

    assert not wrong


def test_no_element_holds_what_the_standard_does_not_let_it_hold(elements):
    leaves = set()
    for element in elements:
        name = etree.QName(element).localname
        names = _names(element)
        if name in ONLY:
            assert set(names) <= set(ONLY[name].split()), name
            assert not any(child.endswith("Pr") for child in names[1:] if child != "sectPr"), (name, names)
        elif name not in ORDERS and names:
            leaves.add(name)

    containers = {"tblGrid", "tabs", "rPrDefault", "pPrDefault", "compat", "lvlOverride", "sdtContent"}
    assert leaves == containers | {"document", "endnotes", "fonts"}


def test_every_cell_ends_with_a_paragraph(elements):
    cells = [element for element in elements if element.tag == f"{W}tc"]

    assert cells
    assert all(cell[-1].tag == f"{W}p" for cell in cells)


def test_rows_fill_the_columns_of_their_table(elements):
    for table in (element for element in elements if element.tag == f"{W}tbl"):
        columns = len(table.find(f"{W}tblGrid"))
        for row in table.iterchildren(f"{W}tr"):
            spans = [cell.find(f"{W}tcPr/{W}gridSpan") for cell in row.iterchildren(f"{W}tc")]
            assert sum(1 if span is None else int(span.get(f"{W}val")) for span in spans) == columns


def test_every_style_list_and_bookmark_that_is_named_is_there(elements):
    def values(name: str, attribute: str = "val") -> set[str]:
        return {element.get(f"{W}{attribute}") for element in elements if element.tag == f"{W}{name}"}

    styles = values("style", "styleId")
    used = set().union(*map(values, ("pStyle", "rStyle", "tblStyle", "basedOn", "next")))
    assert used <= styles
    assert values("numId") <= values("num", "numId")
    bookmarks = values("bookmarkStart", "name")
    assert values("hyperlink", "anchor") - {None} <= bookmarks
    fields = {
        element.text.split()[1]
        for element in elements
        if element.tag == f"{W}instrText" and "REF" in element.text
    }
    assert fields
    assert fields <= bookmarks


def test_ids_are_never_used_twice(elements):
    for name, attribute in (("bookmarkStart", "id"), ("endnote", "id"), ("id", "val"), ("num", "numId")):
        # the settings name the two separators once more
        found = [
            element.get(f"{W}{attribute}")
            for element in elements
            if element.tag == f"{W}{name}" and element.getparent().tag != f"{W}endnotePr"
        ]
        assert len(found) > 1, name
        assert len(found) == len(set(found)), name


def test_each_bookmark_that_begins_ends(elements):
    starts = [element.get(f"{W}id") for element in elements if element.tag == f"{W}bookmarkStart"]
    ends = [element.get(f"{W}id") for element in elements if element.tag == f"{W}bookmarkEnd"]

    assert sorted(starts) == sorted(ends)


def test_each_field_that_begins_ends_in_the_same_part(parts_of, everything):
    for part in parts_of(*everything).all():
        kinds = [element.get(f"{W}fldCharType") for element in part.iter(f"{W}fldChar")]
        depth = 0
        for kind in kinds:
            depth += {"begin": 1, "separate": 0, "end": -1}[kind]
            assert depth >= 0
        assert depth == 0
