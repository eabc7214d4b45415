"""Which names of two words are Chinese or Korean ones in their own order, the family first."""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CHINESE = _words("""
    Bai Cai Cao Chang Chen Cheng Cui Dai Deng Ding Dong Du Duan Fan Fang Feng Fu Gao Geng Gong Gu
    Guo Han Hao He Hong Hou Hu Hua Huang Jia Jiang Jin Kang Kong Lai Lei Li Liang Liao Lin Liu Long
    Lu Luo Ma Mao Meng Mo Pan Peng Qi Qian Qin Qiu Ren Shao Shen Shi Song Su Sun Tan Tang Tao Tian
    Wan Wang Wei Wen Wu Xi Xia Xiang Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yin Yu Yuan Zeng Zhang
    Zhao Zheng Zhong Zhou Zhu Zou
""")
_KOREAN = _words("""
    Ahn Bae Ban Cho Choi Chung Han Hong Hwang Jang Jeong Jung Kang Kim Lee Lim Moon Oh Park Roh Seo
    Shin Son Song Yoon
""")
_SYLLABLE = "|".join(
    f"(?:{initials})(?:{finals})"
    for initials, finals in (
        ("[bpm]", "a|o|ai|ei|ao|an|en|ang|eng|i|ie|iao|ian|in|ing|u"),
        ("f", "a|o|ei|ou|an|en|ang|eng|u"),
        ("[dt]", "a|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ie|iao|iu|ian|ing|u|uo|ui|uan|un"),
        ("[nl]", "a|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|u|uo|uan|un"),
        ("[gkh]|[zcs]h?", "a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang"),
        ("[zcs]h?|r", "i"),
        ("[jqx]", "i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ue|uan|un"),
        ("r", "e|ao|ou|an|en|ang|eng|ong|u|uo|ui|uan|un"),
        ("y", "a|e|ao|ou|an|ang|ong|i|in|ing|u|ue|uan|un"),
        ("w", "a|o|ai|ei|an|en|ang|eng|u"),
        ("", "a|ai|an|ang|ao|e|ei|en|er|ou"),
    )
)
_PINYIN = re.compile(f"(?:{_SYLLABLE}){{1,2}}", re.I)
_NOT_PINYIN = _words("""
    Ada Aidan Alan Ali Alina An Ana Anna Anya Ben Dan Dana Dani Dina Diana Duncan Gina Hana Hani
    Jude Kai Kaya Ken Lana Laila Lea Leila Lena Lia Lin Lina Linda Lisa Lola Lou Luca Luna Lulu
    Masha Maya Mila Milan Min Mimi Mina Mona Nadi Naomi Nina Nan Pan Sami Sana Sandi Sasha Shana
    Susan Sue Tania Tanya Tina Wanda Wendi Wen Yan Yana Yasha
""")
"""Given names of other languages that could be read as Chinese ones."""


def is_family_first(first: str, second: str) -> bool:
    """Return whether two words are a name with the family first, such as Xi Jinping or Kim Jong-un."""
    if "-" in second:
        return first in _KOREAN | _CHINESE and second.partition("-")[2].islower()
    return first in _CHINESE and second not in _CHINESE | _NOT_PINYIN and bool(_PINYIN.fullmatch(second))
