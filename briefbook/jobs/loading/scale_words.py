"""Words for steps of likelihood and impact, in English, German, French, Spanish and Chinese."""

from typing import Final

_ENGLISH = {
    "likelihood": (
        "very low|rare|remote|very unlikely|highly unlikely|improbable|almost impossible|exceptional",
        "low|unlikely|minor|seldom|uncommon|infrequent",
        "medium|moderate|possible|occasional|even|average|fair",
        "high|likely|probable|frequent|major|common",
        "very high|almost certain|very likely|highly likely|certain|nearly certain|critical|extreme|severe",
    ),
    "impact": (
        "very low|negligible|insignificant|trivial|none|minimal",
        "low|minor|marginal|limited|small",
        "medium|moderate|significant|average|fair",
        "high|major|serious|important|large",
        "very high|severe|critical|catastrophic|extreme|disastrous|maximum",
    ),
}
_GERMAN = {
    "likelihood": (
        "sehr gering|sehr niedrig|selten|sehr selten|sehr unwahrscheinlich|"
        "höchst unwahrscheinlich|fernliegend",
        "gering|niedrig|unwahrscheinlich|eher unwahrscheinlich",
        "mittel|mäßig|möglich|gelegentlich|moderat",
        "hoch|wahrscheinlich|eher wahrscheinlich|häufig",
        "sehr hoch|fast sicher|so gut wie sicher|sehr wahrscheinlich|"
        "höchst wahrscheinlich|sicher|kritisch|extrem",
    ),
    "impact": (
        "sehr gering|sehr niedrig|unerheblich|unbedeutend|vernachlässigbar|keine",
        "gering|niedrig|klein|geringfügig|begrenzt",
        "mittel|mäßig|moderat|spürbar",
        "hoch|groß|erheblich|bedeutend|schwer",
        "sehr hoch|sehr groß|kritisch|schwerwiegend|katastrophal|extrem|existenzbedrohend",
    ),
}
_FRENCH = {
    "likelihood": (
        "très faible|rare|très rare|très improbable|très peu probable|très lointain",
        "faible|improbable|peu probable|peu fréquent",
        "moyen|moyenne|modéré|modérée|possible|occasionnel|occasionnelle",
        "élevé|élevée|fort|forte|probable|fréquent|fréquente",
        "très élevé|très élevée|très fort|très forte|quasi certain|quasi certaine|"
        "presque certain|certain|certaine|"
        "très probable|critique|extrême",
    ),
    "impact": (
        "très faible|négligeable|insignifiant|insignifiante|minime|nul|nulle",
        "faible|mineur|mineure|limité|limitée",
        "moyen|moyenne|modéré|modérée|significatif|significative",
        "élevé|élevée|fort|forte|majeur|majeure|important|importante|grave",
        "très élevé|très élevée|très fort|très forte|très grave|critique|catastrophique|"
        "désastreux|désastreuse|"
        "extrême|sévère",
    ),
}
_SPANISH = {
    "likelihood": (
        "muy bajo|muy baja|raro|rara|remoto|remota|muy improbable|muy poco probable",
        "bajo|baja|improbable|poco probable|poco frecuente",
        "medio|media|moderado|moderada|posible|ocasional",
        "alto|alta|probable|frecuente",
        "muy alto|muy alta|casi seguro|casi segura|casi cierto|seguro|segura|"
        "muy probable|crítico|crítica|extremo",
    ),
    "impact": (
        "muy bajo|muy baja|insignificante|despreciable|mínimo|mínima|nulo|nula|ninguno",
        "bajo|baja|menor|leve|limitado|limitada",
        "medio|media|moderado|moderada|significativo|significativa",
        "alto|alta|mayor|importante|grave|considerable",
        "muy alto|muy alta|muy grave|severo|severa|crítico|crítica|catastrófico|"
        "catastrófica|desastroso|extremo",
    ),
}
_CHINESE = {
    "likelihood": (
        "极低|很低|非常低|罕见|极不可能|几乎不可能",
        "低|较低|不太可能|不大可能",
        "中|中等|一般|可能|有可能",
        "高|较高|很可能|较可能",
        "极高|很高|非常高|几乎确定|几乎肯定|极可能|肯定",
    ),
    "impact": (
        "极低|很低|非常低|可忽略|轻微|微不足道",
        "低|较低|较小|小",
        "中|中等|一般|适中",
        "高|较高|重大|较大|严重|大",
        "极高|很高|非常高|极大|灾难性|特别重大|极其严重",
    ),
}
_LANGUAGES: Final = (_SPANISH, _FRENCH, _GERMAN, _CHINESE, _ENGLISH)
"""Words for five places from the least to the most; of two that differ about one the later holds."""

UNRATED: Final = {
    *("n a", "na", "none", "tbd", "tbc", "not rated", "unrated", "0"),
    *("k a", "keine angabe", "entfällt", "nicht bewertet", "n d", "nd", "s o", "non évalué", "sans objet"),
    *("sin valorar", "sin evaluar", "no aplica", "无", "不适用", "未评定", "待定"),
}
"""What stands in a cell without a rating."""

LESS: Final = (
    r"<|≤|below|under|less|up to|at most|unter|weniger|höchstens|bis|moins|au plus|"
    r"jusqu|inférieur|menos|menor|hasta|"
    r"inferior|como máximo|低于|小于|少于|不足|不超过|至多|以下"
)
"""How a range says that it is all below its number, as a pattern."""

TO: Final = r"-|–|—|~|～|to|bis|à|a|至|到"
"""What stands between the ends of a range, as a pattern."""

OF: Final = r"/|of|out of|von|sur|de"
"""What stands between a number and the top of its scale, as a pattern."""


def ladder(axis: str) -> dict[str, int]:
    """Return the place, from 0 to 4, that each word has on an axis."""
    return {
        word: place
        for language in _LANGUAGES
        for place, words in enumerate(language[axis])
        for word in words.split("|")
    }
