"""The surest shapes of prompts in other languages than English: whole lines only, never parts of one."""

import re

_NETWORK = (
    r"(?:facebook|twitter|x|linkedin|whatsapp|instagram|telegram|pinterest|reddit|xing|line|weibo|e-?mail"
    r"|微博|微信|فيسبوك|تويتر|واتساب)"
)
_END = r"\s*[.!:…»›>。！：]?"

SHARING_ABROAD = re.compile(
    rf"""(?:
        (?:diesen\ )?(?:artikel|beitrag|seite)\ (?:teilen|weiterempfehlen|drucken|versenden|merken)
        | (?:auf|per|über|via)\ {_NETWORK}\ teilen | teilen\ (?:auf|per|via)\ {_NETWORK}
        | (?:jetzt\ )?(?:unseren\ |den\ )?newsletter\ (?:abonnieren|bestellen|anmelden)
        | (?:abonnieren\ sie|melden\ sie\ sich\ für)\ [^.!?]{{0,60}}\bnewsletters?\b[^.!?]{{0,40}}
        | folgen\ sie\ uns(?:\ auf\ [^.!?]{{1,60}})?
        | partager\ (?:cet\ article|sur\ {_NETWORK}|par\ e-?mail|l[’']article|cette\ page)
        | (?:s[’']abonner|abonnez-vous|inscrivez-vous)\ à\ (?:la|notre|nos)\ (?:newsletters?
            |lettre\ d[’']information|infolettre)[^.!?]{{0,60}}
        | suivez-nous(?:\ sur\ [^.!?]{{1,60}})?
        | envoyer\ (?:cet\ article\ )?par\ e-?mail
            | imprimer\ (?:cet\ |l[’'])article
        | compart(?:e|ir|a)\ (?:este\ artículo|esta\ (?:noticia|página)|en\ {_NETWORK}
            |por\ (?:correo|e-?mail))
        | (?:suscríbete|suscríbase|suscribirse)\ (?:a\ (?:nuestro|nuestra|la|el)\ )?(?:newsletter|boletín)
            [^.!?]{{0,60}}
        | síg[ua]e?nos\ en\ [^.!?]{{1,60}} | imprimir\ (?:este\ )?artículo | enviar\ por\ correo
        | compartilh(?:e|ar)\ (?:este\ artigo|esta\ notícia|no\ {_NETWORK}|por\ e-?mail)
        | condividi\ (?:questo\ articolo|su\ {_NETWORK}) | iscriviti\ alla\ (?:nostra\ )?newsletter
        | (?:分享|转发|分享本文|分享文章)(?:到|至|给|给朋友)?(?:：|:)?\s*{_NETWORK}?
        | 分享到(?:：|:)? | 扫(?:一扫|描二维码)[^。！？]{{0,20}}(?:分享|关注)[^。！？]{{0,12}}
        | (?:关注|關注)(?:我们|我們|官方微信|公众号)[^。！？]{{0,12}}
            | 订阅(?:我们的)?(?:电子报|通讯|新闻简报)
        | (?:この記事を|記事を)(?:シェア|共有|ツイート|印刷)(?:する)? | (?:シェア|ツイート)する
        | {_NETWORK}で(?:シェア|共有)(?:する)? | メールマガジン(?:に|の)?(?:登録|購読)(?:する|はこちら)?
        | (?:شارك|مشاركة)\ (?:هذا\ )?(?:المقال|الخبر|عبر\ {_NETWORK}|على\ {_NETWORK})
        | (?:اشترك|سجل)\ (?:في|للحصول\ على)\ (?:نشرتنا|النشرة)\ (?:الإخبارية|البريدية)
        | تابعنا\ على\ [^.!؟]{{1,40}} | طباعة\ المقال
    ){_END}""",
    re.I | re.X,
)

COMMENTS_ABROAD = re.compile(
    rf"""(?:
        (?:[(\[]?\d[\d.]*[)\]]?\ )?(?:kommentare?|commentaires?|comentarios?|comentários?|commenti)
            \s*[(\[]\s*\d[\d.]*\s*[)\]]
        | \d[\d.]*\ (?:kommentare?|commentaires?|comentarios?|comentários?|commenti)
        | (?:kommentar|antwort)\ (?:schreiben|verfassen|hinterlassen|abgeben)
            | schreiben\ sie\ (?:einen|den\ ersten)\ kommentar | keine\ kommentare
            | alle\ kommentare\ (?:lesen|anzeigen)
        | ihre\ e-?mail-adresse\ wird\ nicht\ veröffentlicht\.?[^.!?]{{0,60}}
        | (?:laisser|poster|ajouter|écrire)\ un\ commentaire | réagir\ à\ cet\ article | aucun\ commentaire
            | (?:voir|lire)\ (?:tous\ )?les\ commentaires
        | votre\ adresse\ (?:e-?mail|de\ messagerie)\ ne\ sera\ pas\ publiée\.?[^.!?]{{0,60}}
        | (?:deja|dejar|escribe|escribir|añade|añadir)\ (?:un|tu)\ comentario
            | (?:ver|leer)\ (?:todos\ )?los\ comentarios | sin\ comentarios
        | (?:tu|su)\ dirección\ de\ correo(?:\ electrónico)?\ no\ será\ publicada\.?[^.!?]{{0,60}}
        | (?:deixe|escreva)\ (?:um|seu)\ comentário | lascia\ un\ commento
        | (?:发表|發表|查看|全部|最新|网友|網友)(?:评论|評論|留言) | (?:我要|写)(?:评论|評論|留言)
            | (?:评论|評論)\s*[(（]\s*\d+\s*[)）] | \d+\s*条评论
        | コメント(?:する|を(?:書く|投稿する|見る|残す)|\s*[(（]\s*\d+\s*[)）]) | \d+件のコメント
        | (?:أضف|اترك|اكتب)\ (?:تعليق(?:ا|ك|اً)?|ردا|رداً) | (?:التعليقات|تعليقات)\s*[(]\s*\d+\s*[)]
            | لا\ توجد\ تعليقات
    ){_END}""",
    re.I | re.X,
)

FURNITURE_ABROAD = re.compile(
    rf"""(?:
        (?:zum|zur)\ (?:inhalt|seitenanfang|startseite|hauptinhalt|navigation)(?:\ springen)? | nach\ oben
            | (?:lesen\ sie\ auch|mehr\ zum\ thema|das\ könnte\ sie\ auch\ interessieren
                |meistgelesen|meistgelesene\ artikel)(?:\s*:.*)?
            | (?:alle\ )?cookies\ (?:akzeptieren|ablehnen|zulassen) | cookie-einstellungen
        | aller\ au\ (?:contenu|menu)(?:\ principal)? | haut\ de\ page | retour\ en\ haut(?:\ de\ page)?
            | (?:lire\ aussi|à\ lire\ aussi|voir\ aussi)\s*:?.* | (?:articles\ les\ plus\ lus|les\ plus\ lus)
            | la\ suite\ après\ (?:la|cette)\ publicité | (?:tout\ )?(?:accepter|refuser)\ (?:les\ )?cookies
        | (?:saltar|ir)\ al\ contenido(?:\ principal)? | volver\ arriba | (?:lee|lea)\ también\s*:?.*
            | (?:lo\ )?más\ (?:leído|visto)s? | (?:noticias|artículos)\ relacionad[oa]s
            | (?:aceptar|rechazar)\ (?:todas\ las\ )?cookies
        | 广告 | 廣告 | 相关(?:阅读|新闻|报道|链接|推荐) | 相關(?:閱讀|新聞|報導) | 返回(?:顶部|首页)
            | 点击查看更多
            | (?:延伸|推荐)阅读(?:[：:].*)? | 責任編輯[：:].{{1,20}} | (?:\[|【|（)?责任编辑[：:].{{1,20}}
        | スポンサーリンク | 広告 | 関連(?:記事|ニュース|リンク) | あわせて読みたい(?:[：:].*)?
            | (?:ページ)?(?:トップ|上部)(?:へ|に)戻る | アクセスランキング
        | إعلان | اقرأ\ (?:أيضا|أيضاً|المزيد)\s*:?.* | (?:مواضيع|أخبار|مقالات)\ ذات\ صلة
            | الأكثر\ (?:قراءة|مشاهدة)
    ){_END}""",
    re.I | re.X,
)
