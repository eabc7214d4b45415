"""The shapes of lines that do not belong to an article: whole lines only, never parts of one."""

import re

_IMAGE = r"(?:jpe?g|png|gif|webp|avif|bmp|tiff?|svg|heic)"
_AGENCY = (
    r"(?:getty(?:\ images)?|a\.?f\.?p\.?|ap(?:\ photo)?|associated\ press|reuters|epa(?:-efe)?|efe|dpa|ansa"
    r"|tass|xinhua|yonhap|kyodo|jiji(?:\ press)?|anadolu(?:\ agency)?|bloomberg|shutterstock"
    r"|alamy(?:\ stock\ photo)?|istock|adobe\ stock|unsplash|pexels|pixabay|wikimedia(?:\ commons)?|flickr"
    r"|zuma(?:\ press)?|sipa(?:\ usa)?|imago(?:\ images)?|nurphoto)"
)
_NETWORK = (
    r"(?:facebook|twitter|x(?:\ \(twitter\))?|linked\ ?in|whatsapp|instagram|you\ ?tube|reddit|telegram"
    r"|pinterest|tumblr|flipboard|messenger|threads|bluesky|mastodon|tik\ ?tok|weibo|wechat|google\+"
    r"|google\ plus|stumbleupon|digg|rss)"
)
_SHARING_WORD = rf"(?:{_NETWORK}|share|tweet|e-?mail|print|copy\ link|sms|save|like|pin\ it|post)"
_PIECE = r"(?:article|story|page|post|report|video|news|item)"

IMAGE_FILE = re.compile(
    rf"""(?:
        (?:(?:image|photo|picture|img|file)\s*:\s*)?[^\s/]{{1,120}}\.{_IMAGE}
        | (?:screen ?shot|image|photo|picture|img|untitled
            |whatsapp\ image)\b[^.!?]{{0,80}}(?:\.[\d.]+[^.!?]{{0,20}})?\.{_IMAGE}
        | (?:{_IMAGE}|img|dsc[nf]?|pxl)[ _-]+(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{{10,80}}
        | (?:img|dsc[nf]?|pxl|dji|gopr)[_-]?\d{{3,}}[\w-]*
        | !\[[^\]]*\]\([^)]*\)
    )(?:\s*\(?\d+\s*[x×]\s*\d+\)?)?""",
    re.I | re.X,
)

CAPTION_LABEL = re.compile(
    rf"""(?:
        (?:file|handout|stock)\ (?:photo|image|picture)s?(?:\s*[:.(/|–—-].*)?
        | (?:photo(?:graph)?|picture|image)s?
            (?:\ (?:credit|source|caption|courtesy))?s?\s*[:|/]\s*(?-i:[^\sa-z]).*
        | image\ (?:source|caption|credit|copyright)s?(?:[,:]\ .*|\ [^.!?]*)
        | (?:photo(?:graph)?|picture|image|illustration|graphic|video)s?
            \ (?:by|courtesy(?:\ of)?|credit|via|©)\ (?-i:[^\sa-z])(?:[^.!?]|(?<=\b\w)\.){{1,80}}
        | (?:foto|bild|imagen|imagem|図|写真|图片?|來源|图源)\s*[:：]\s*\S.*
        | \(?(?:getty\ images|{_AGENCY}\ (?:photo|image|picture)s?)(?:\s*[/:|,]\s*[^.!?]*)?\)?
        | (?:reuters|afp|ap|epa|xinhua)\s*/\s*[^.!?]+
    )""",
    re.I | re.X,
)
"""A line that says itself that it belongs to a picture."""

CREDIT_LABEL = re.compile(
    r"(?:credits?|illustration|graphic|video|caption)\s*:\s*(?=[A-Z\"“@©])[^.!?]*", re.I
)

CREDIT_END = re.compile(
    rf"""(?:
        \S\s?/\s?{_AGENCY}(?:\ via\ [\w\ ./-]+)?
        | \bvia\ getty\ images
        | [(\[]\s*(?:ap\ photo|photo|image|picture|file\ photo|credit|courtesy)\s*(?::|/|by|of)[^()]*[)\]]\.?
        | [(\[][^()]{{0,60}}/{_AGENCY}[)\]]\.? | \(getty(?:\ images)?\)
        | \.\s+(?:photo|image|picture|credit|photograph)s?(?:\ by|:|\ courtesy\ of)\ [^.]+
        | ©\s?{_AGENCY}
    )[)\]]?$""",
    re.I | re.X,
)
"""The end of a short line that gives a picture's agency; a dash is not enough, agencies sign articles so."""

PICTURE_HOLDER = re.compile(
    rf"(?:web ?site|photos?|images?|file|handout|courtesy(?: of)?.*|{_NETWORK}|{_AGENCY})\.?", re.I
)
"""The last word or words of a caption in fields, such as `The Institute website`."""

COMMENT_PROMPT = re.compile(
    r"""(?:
        comments?\s*[(\[]\s*\d[\d,]*\s*[)\]] | [(\[]?\d[\d,]*[)\]]?\ comments? | no\ comments(?:\ yet)?
        | (?:show|view|see|read|load|hide)\ (?:all\ |more\ |the\ )?(?:\d[\d,]*\ )?comments(?:\s*\(\d+\))?
        | (?:leave|post|add|write|submit)\ (?:a|your)\ (?:comment|reply)(?:\ here
            |\ below)?(?:\s*cancel\ reply)?
        | join\ the\ (?:conversation|discussion)
        | (?:please\ |you\ must\ (?:be\ )?|you\ need\ to\ (?:be\ )?)?
            (?:sign|log|logged|signed)[ -]?in(?:\ or\ (?:register|sign\ up|create\ an\ account|subscribe))?
            \ to\ (?:leave\ a\ |post\ a\ |add\ a\ |write\ a\ |view\ |make\ a\ )?(?:comments?|reply
                |join\ the\ conversation)
        | be\ the\ first\ to\ (?:comment|leave\ a\ comment|reply)(?:\ on\ this\ \w+)?
        | comments\ (?:are|have\ been)\ (?:now\ )?(?:closed|disabled|turned\ off)(?:\ (?:for
            |on)\ this\ \w+)?
        | your\ e-?mail\ address\ will\ not\ be\ published\.?(?:\s*required\ fields\ are\ marked\ ?\*?)?
        | (?:notify\ me\ of\ (?:follow-?up|new)\ (?:comments|posts)\ by\ e-?mail)
        | what\ do\ you\ think\?\ (?:leave|share|tell)\b.{0,60}\bcomments?(?:\ section)?(?:\ below)?
        | powered\ by\ disqus | please\ enable\ javascript\ to\ view\ the\ comments.*
        | have\ your\ say
    )\s*[.!:…»›>]?""",
    re.I | re.X,
)

COMMENTS_HEADING = re.compile(r"(?:comments?|discussion|join the debate|reader comments)\s*:?", re.I)
"""A heading that is a prompt only beside another."""

ASIDE_LABEL = re.compile(r"(?:did you know|fun fact|quick fact|fast fact|trivia)s?\s*[?:!…]*", re.I)

SHARING = re.compile(
    rf"""(?:
        share(?:\ (?:this|the|our))?(?:\ {_PIECE})?(?:\ (?:on|via|to|with)\ (?:{_NETWORK}|e-?mail|friends
            |your\ friends|your\ network))?
        | (?:share|tweet|e-?mail|print|save|bookmark|like|recommend)\ this(?:\ {_PIECE})?
        | (?:share|click\ to\ share|share\ it)\ (?:on|via)\ {_NETWORK}(?:\ \(opens\ in\ new\ window\))?
        | share\ (?:options|tools|via|on|this:|to) | send\ to\ a\ friend
        | {_SHARING_WORD}(?:\s*[|,/·•&]\s*|\s+(?:and\s+)?)(?:{_SHARING_WORD}[\s|,/·•&]*)+
        | (?:follow|like|find|connect\ with|join)\ (?:us|me|our\ \w+|@\w+
            |(?-i:[A-Z])[\w.’'-]+(?:\ (?-i:[A-Z])[\w.’'-]+){{0,4}})\ on\ {_NETWORK}\b[^.!?]{{0,80}}
        | follow\ us | follow\ @\w+
        | (?:please\ )?(?:subscribe|sign\ up|register)(?:\ (?:now|here|today|free|for\ free))*
            (?:\ (?:to|for|and\ get)\ [^.!?]{{0,120}}\b(?:newsletters?|updates|alerts?|podcast|channel
                |e-?mails?|briefing|digest|inbox)\b[^.!?]{{0,80}})?
        | (?:get|receive|enter\ your\ e-?mail)\ [^.!?]{{0,140}}\b(?:in|to|into)\ your\ (?:inbox
            |e-?mail)\b[^.!?]{{0,60}}
        | (?:our\ |free\ |daily\ |weekly\ )*newsletters?(?:\ sign[ -]?up)?
        | enter\ your\ e-?mail(?:\ address)?(?:\ (?:here|to\ subscribe|below))?
    )\s*[.!:…»›>]?""",
    re.X | re.I,
)

SHARING_WORD = re.compile(rf"{_SHARING_WORD}", re.I)
"""A single word that is a button only in company."""

PAGE_FURNITURE = re.compile(
    r"""(?:
        advertisements? | sponsored(?:\ (?:content|links?|by\ \w+))?
            | promoted(?:\ content)? | paid\ content | anzeige | werbung | publicité | publicidad
        | (?:story|article|content)\ continues\ (?:below|after)(?:\ (?:this\ )?ad(?:vertisement)?)?
        | (?:skip|scroll|continue)\ (?:advertisement|ad|past\ advertisement|to\ continue(?:\ reading)?
            |reading(?:\ the\ main\ story|\ below)?)
        | skip\ to\ (?:main\ |primary\ |the\ )*(?:content|navigation|search|footer|article)
        | (?:back\ to|return\ to)\ (?:the\ )?top | toggle\ (?:navigation|menu) | main\ menu
            | loading(?:\.{3}|…)
        | (?:read\ (?:more|also|next)|see\ more)\s*[:»›>]+.* | also\ read\s*:.* | read\ more(?:\s*(?:…
            |\.\.\.))?
        | (?:related|recommended|trending|more|most\ (?:read|popular|viewed))\ (?:articles?|stories|posts
            |news|links|reading|content|coverage|topics)(?:\s*:.*)?
        | (?:you\ (?:may|might)\ (?:also\ )?(?:like|be\ interested\ in)|recommended\ for\ you
            |don[’']t\ miss|most\ read|most\ popular|trending(?:\ now)?|editors?[’']s?\ picks?|up\ next)
        | (?:accept|reject|manage|allow)\ (?:all\ )?cookies? | cookie\ (?:settings|preferences|policy
            |notice|consent)
        | (?:next|previous)\ (?:article|post|story)(?:\s*[:»›>].*)?
        | view\ (?:original|gallery|all\ photos|\d+\ photos|image\ in\ full\ screen)
    )\s*[.!:…»›>]?""",
    re.I | re.X,
)

EDGE_NOTICE = re.compile(
    r"""(?:
        (?:we|this\ (?:web)?site|our\ (?:web)?site)\ uses?\ cookies\b.{0,400}
        | by\ (?:continuing|using|browsing|clicking)\b.{0,80}\byou\ (?:agree|accept|consent)\b.{0,200}
        | (?:©\s*(?:copyright\s*)?|(?:\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:by\ )?(?=\d{4}))[\w][^!?]{0,120}
        | all\ rights\ reserved\.?
        | (?:privacy\ policy|terms\ of\ (?:use|service)|terms\ (?:and|&)\ conditions|contact\ us
            |about\ us)(?:\s*[|·•]\s*[\w &]{2,30})*
    )""",
    re.I | re.X,
)
"""A notice that is one only near the beginning or the end of a text."""
