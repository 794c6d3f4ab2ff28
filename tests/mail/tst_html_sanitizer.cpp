// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/html/LibxmlSanitizer.h"
#include "support/Paths.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

/// Everything in the result must be one of these; nothing else may ever come out.
void verifySafe(const QString &html)
{
    static const QRegularExpression tag(u"<(/?)([a-z0-9]+)((?: [a-z-]+=\"[^\"<>]*\")*)>"_s);
    static const QStringList elements =
        u"a abbr acronym address b big blockquote br caption center cite code dd del dfn div dl dt em font h1 h2 h3 h4 "
        u"h5 h6 "
        "hr i img ins kbd li ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var"_s
            .split(u' ');
    static const QStringList attributes = u"href title src data-blocked-src alt style dir align valign width height "
                                          u"bgcolor border cellpadding cellspacing "
                                          "colspan rowspan color size face start type"_s.split(u' ');
    static const QRegularExpression attribute(u" ([a-z-]+)=\"([^\"]*)\""_s);
    QRegularExpressionMatchIterator tags = tag.globalMatch(html);
    qsizetype angles = 0;
    while (tags.hasNext()) {
        const QRegularExpressionMatch match = tags.next();
        ++angles;
        QVERIFY2(elements.contains(match.captured(2)), qPrintable(match.captured()));
        QRegularExpressionMatchIterator given = attribute.globalMatch(match.captured(3));
        while (given.hasNext()) {
            const QRegularExpressionMatch one = given.next();
            const QString name = one.captured(1);
            const QString value = one.captured(2).toLower();
            QVERIFY2(attributes.contains(name), qPrintable(match.captured()));
            if (name == "href"_L1) {
                QVERIFY2(value.contains(QRegularExpression(u"^(https?://[^/\\\\]|mailto:|tel:|cid:)"_s)),
                         qPrintable(value));
            } else if (name == "src"_L1) {
                QVERIFY2(value.contains(QRegularExpression(u"^(cid:|data:image/(png|jpe?g|gif|webp);base64,)"_s)),
                         qPrintable(value));
            } else if (name == "data-blocked-src"_L1) {
                QVERIFY2(value.contains(QRegularExpression(u"^https?://[^/\\\\]"_s)), qPrintable(value));
            } else if (name == "style"_L1) {
                QVERIFY2(!value.contains(QRegularExpression(
                             u"url|expression|position|behavior|import|@|\\\\|display|float|-moz|/\\*|:-"_s)),
                         qPrintable(value));
            }
        }
    }
    QCOMPARE(html.count(u'<'), angles); // every "<" begins an allowed tag
}

} // namespace

class TestHtmlSanitizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void result_data();
    void result();
    void attack_data();
    void attack();
    void text_data();
    void text();
    void deceptiveLinks_data();
    void deceptiveLinks();
    void style_data();
    void style();
    void deepNestingKeepsTheText_data();
    void deepNestingKeepsTheText();
    void largeLetters();
    void remoteImagesOnRequest();

private:
    LibxmlSanitizer m_sanitizer;
};

void TestHtmlSanitizer::result_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain text") << u"Hello & <World"_s << u"Hello &amp; "_s;
    QTest::newRow("formatting") << u"<p>a <b>b</b> <i>c</i></p>"_s << u"<p>a <b>b</b> <i>c</i></p>"_s;
    QTest::newRow("unknown element") << u"<p>x<o:p>y</o:p><blink>z</blink></p>"_s << u"<p>xyz</p>"_s;
    QTest::newRow("script") << u"a<script>alert(1)</script>b"_s << u"ab"_s;
    QTest::newRow("style sheet") << u"<style>p{color:red}</style>b"_s << u"b"_s;
    QTest::newRow("head")
        << u"<html><head><title>t</title><base href='http://e.example/'><meta http-equiv=refresh content='0;url=http://e.example'></head><body>b</body></html>"_s
        << u"b"_s;
    QTest::newRow("form") << u"<form action='http://e.example'><input name=a value=b><button>go</button></form>"_s
                          << u"go"_s;
    QTest::newRow("event handler") << u"<p onclick='x()' onmouseover=y>t</p>"_s << u"<p>t</p>"_s;
    QTest::newRow("link")
        << u"<a href='https://bank.example/?a=1&amp;b=2' target=_blank onclick=x title=trust>t</a>"_s
        << u"<a href=\"https://bank.example/?a=1&amp;b=2\" title=\"https://bank.example/?a=1&amp;b=2\">t</a>"_s;
    QTest::newRow("mail link") << u"<a href=MAILTO:help@bank.example>t</a>"_s
                               << u"<a href=\"MAILTO:help@bank.example\" title=\"MAILTO:help@bank.example\">t</a>"_s;
    QTest::newRow("script link") << u"<a href='javascript:alert(1)'>t</a>"_s << u"t"_s;
    QTest::newRow("local link") << u"<a href='file:///etc/passwd'>t</a>"_s << u"t"_s;
    QTest::newRow("share link") << u"<a href='\\\\srv\\share\\x.exe'>t</a><a href='//srv/share'>u</a>"_s << u"tu"_s;
    QTest::newRow("relative link") << u"<a href='/admin'>t</a><a href='#x'>u</a>"_s << u"tu"_s;
    QTest::newRow("remote image")
        << u"<img src='https://e.example/p.png' width=9 alt=\"a &quot;b&quot;\">"_s
        << u"<img data-blocked-src=\"https://e.example/p.png\" width=\"9\" alt=\"a &quot;b&quot;\">"_s;
    QTest::newRow("part's image") << u"<img src='cid:x@y'>"_s << u"<img src=\"cid:x@y\">"_s;
    QTest::newRow("small data image") << u"<img src='data:image/gif;base64,R0lGODlh'>"_s
                                      << u"<img src=\"data:image/gif;base64,R0lGODlh\">"_s;
    QTest::newRow("svg data image") << u"<img src='data:image/svg+xml;base64,PHN2Zz4=' alt=pic>"_s << u"pic"_s;
    QTest::newRow("html data link") << u"<a href='data:text/html;base64,PHN2Zz4='>t</a>"_s << u"t"_s;
    QTest::newRow("local image") << u"<img src='file:///c:/x.png'>text"_s << u"text"_s;
    QTest::newRow("unclosed") << u"<div><b>bold"_s << u"<div><b>bold</b></div>"_s;
    QTest::newRow("table")
        << u"<table border=1 cellpadding=3><tr><td colspan=2 bgcolor=#FFF width=50%>a<td nowrap>b</table>"_s
        << u"<table border=\"1\" cellpadding=\"3\"><tr><td colspan=\"2\" bgcolor=\"#fff\" width=\"50%\">a</td><td>b</td></tr></table>"_s;
    QTest::newRow("wide span") << u"<table><tr><td colspan=99999999>a</table>"_s
                               << u"<table><tr><td>a</td></tr></table>"_s;
    QTest::newRow("nothing visible") << u"<div><p> </p><script>x</script></div>"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("comments") << u"a<!-- x --><!--[if mso]><b>y</b><![endif]-->b"_s << u"ab"_s;
    QTest::newRow("conditional shown") << u"a<![if !mso]>x<![endif]>b"_s << u"axb"_s;
    QTest::newRow("entities") << u"&lt;script&gt; &amp;lt; &euro; &#x41; &quot;"_s
                              << u"&lt;script&gt; &amp;lt; \u20ac A &quot;"_s;
    QTest::newRow("second body") << u"<body>a<body onload=x>b</body></body>c"_s << u"abc"_s;
    QTest::newRow("unclosed text area") << u"<textarea>all the <b>rest"_s << u"all the <b>rest</b>"_s;
    QTest::newRow("NUL") << u"<scr\0ipt>x</scr\0ipt>"_s << u"x"_s;
}

void TestHtmlSanitizer::result()
{
    QFETCH(const QString, html);
    QFETCH(const QString, expected);
    const SanitizedHtml clean = m_sanitizer.sanitise(html);
    QCOMPARE(clean.html, expected);
    QCOMPARE(m_sanitizer.sanitise(clean.html).html, clean.html);
    verifySafe(clean.html);
}

void TestHtmlSanitizer::attack_data()
{
    QTest::addColumn<QString>("html");
    QFile file(test::sourcePath(u"tests/mail/data/html/attacks.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList attacks = QString::fromUtf8(file.readAll()).split(u"\n%%\n"_s, Qt::SkipEmptyParts);
    QVERIFY(attacks.size() > 60);
    for (qsizetype i = 0; i < attacks.size(); ++i) {
        QTest::newRow(qPrintable(QString::number(i + 1) + u": "_s + attacks[i].left(40).simplified())) << attacks[i];
    }
}

/// Whatever comes of it is on the allow-list, stands when read again, and kept the word that every one of them says.
void TestHtmlSanitizer::attack()
{
    QFETCH(const QString, html);
    for (const QString &input : {html, u"<p>"_s + html, html + u"</div><p>after"_s, html.toUpper()}) {
        const SanitizedHtml clean = m_sanitizer.sanitise(input);
        verifySafe(clean.html);
        const SanitizedHtml again = m_sanitizer.sanitise(clean.html);
        QCOMPARE(again.html, clean.html);
        QCOMPARE(again.text, clean.text);
    }
}

void TestHtmlSanitizer::text_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("blocks") << u"<div>one</div><div>two</div><p>three</p><p>four<br>five</p>"_s
                            << u"one\ntwo\n\nthree\n\nfour\nfive"_s;
    QTest::newRow("blanks") << u"  a \n  b&nbsp;&nbsp; c  "_s << u"a b c"_s;
    QTest::newRow("lists") << u"<ul><li>a<li>b<ol start=3><li>c<li>d</ol><li>e</ul>x"_s
                           << u"- a\n- b\n  3. c\n  4. d\n- e\n\nx"_s;
    QTest::newRow("table") << u"<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>"_s
                           << u"a\tb\n1\t2"_s;
    QTest::newRow("quotation")
        << u"<p>own</p><blockquote>theirs<br>more<blockquote>older</blockquote></blockquote><p>end</p>"_s
        << u"own\n\n> theirs\n> more\n>\n> > older\n\nend"_s;
    QTest::newRow("link") << u"see <a href='https://bank.example/x'>the page</a>."_s
                          << u"see the page <https://bank.example/x>."_s;
    QTest::newRow("link that shows itself")
        << u"<a href='https://bank.example/x'>https://bank.example/x</a>"_s << u"https://bank.example/x"_s;
    QTest::newRow("mail link") << u"<a href='mailto:a@b.example'>a@b.example</a>"_s << u"a@b.example"_s;
    QTest::newRow("image") << u"<img src=cid:x alt='a chart'> below"_s << u"[a chart] below"_s;
    QTest::newRow("preformatted") << u"<pre>a\n  b\n\n c</pre>d"_s << u"a\n  b\n\n c\n\nd"_s;
    QTest::newRow("rule") << u"a<hr>b"_s << u"a\n----------\nb"_s;
    QTest::newRow("word in parts") << u"Trans<b>ak</b>tion"_s << u"Transaktion"_s;
    QTest::newRow("script is no text") << u"a<script>var secret</script><style>b</style>c"_s << u"ac"_s;
}

void TestHtmlSanitizer::text()
{
    QFETCH(const QString, html);
    QFETCH(const QString, expected);
    QCOMPARE(m_sanitizer.sanitise(html).text, expected);
}

void TestHtmlSanitizer::deceptiveLinks_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("deceptive");
    QTest::newRow("other host") << u"<a href='https://evil.example/'>https://bank.example/login</a>"_s << true;
    QTest::newRow("other host, no scheme") << u"<a href='https://evil.example/'>www.bank.example</a>"_s << true;
    QTest::newRow("user part as host") << u"<a href='https://bank.example@evil.example/'>bank.example</a>"_s << true;
    QTest::newRow("formatted") << u"<a href='https://evil.example/'><b>bank</b>.example</a>"_s << true;
    QTest::newRow("same host") << u"<a href='https://www.bank.example/deep?x'>bank.example</a>"_s << false;
    QTest::newRow("subdomain") << u"<a href='https://login.bank.example/'>bank.example</a>"_s << false;
    QTest::newRow("words") << u"<a href='https://evil.example/'>click here</a>"_s << false;
    QTest::newRow("file name") << u"<a href='https://x.example/'>report v1.2</a>"_s << false;
}

void TestHtmlSanitizer::deceptiveLinks()
{
    QFETCH(const QString, html);
    QFETCH(const bool, deceptive);
    QCOMPARE(m_sanitizer.sanitise(html).deceptiveLinks.size(), deceptive ? 1 : 0);
}

void TestHtmlSanitizer::style_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("expected");
    QTest::newRow("kept") << u"color: RED; font-size:12pt ;font-family: 'Segoe UI', Arial"_s
                          << u"color:red;font-size:12pt;font-family:segoe ui,arial;"_s;
    QTest::newRow("background colour") << u"background:#FFEE00"_s << u"background-color:#ffee00;"_s;
    QTest::newRow("background image") << u"background:url(http://e.example/x.png)"_s << QString();
    QTest::newRow("position") << u"position:fixed;top:0;left:0;z-index:99;width:50%"_s << u"width:50%;"_s;
    QTest::newRow("hidden") << u"display:none;visibility:hidden;opacity:0"_s << QString();
    QTest::newRow("tiny text") << u"font-size:1px"_s << QString();
    QTest::newRow("huge text") << u"font-size:900pt"_s << QString();
    QTest::newRow("negative margin") << u"margin:-500px 0 0 0;text-indent:-9999px"_s << QString();
    QTest::newRow("margin") << u"margin:0 auto 4px 1.5em"_s << u"margin:0 auto 4px 1.5em;"_s;
    QTest::newRow("too wide") << u"width:100000px"_s << QString();
    QTest::newRow("expression") << u"width:expression(alert(1));color:e\\78pression(1)"_s << QString();
    QTest::newRow("comment") << u"col/**/or:red;color/*x*/:blue"_s << u"color:red;color:blue;"_s;
    QTest::newRow("important") << u"color:red !important"_s << u"color:red;"_s;
    QTest::newRow("rgb") << u"color:rgb(1, 2, 3);border:1px solid rgb(0,0,0)"_s
                         << u"color:rgb(1,2,3);border:1px solid rgb(0,0,0);"_s;
    QTest::newRow("script url") << u"list-style-image:url(javascript:alert(1));-moz-binding:url(x)"_s << QString();
    QTest::newRow("line height zero") << u"line-height:0"_s << QString();
    QTest::newRow("line height") << u"line-height:1.4"_s << u"line-height:1.4;"_s;
}

void TestHtmlSanitizer::style()
{
    QFETCH(const QString, style);
    QFETCH(const QString, expected);
    const QString html = m_sanitizer.sanitise(u"<p style=\""_s + style + u"\">x</p>"_s).html;
    QCOMPARE(html, expected.isEmpty() ? u"<p>x</p>"_s : u"<p style=\""_s + expected + u"\">x</p>"_s);
}

void TestHtmlSanitizer::deepNestingKeepsTheText_data()
{
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("close");
    QTest::newRow("div") << u"<div>"_s << u"</div>"_s;
    QTest::newRow("b") << u"<b>"_s << u"</b>"_s;
    QTest::newRow("unmatched ends") << u"<b>"_s << u"</i>"_s;
    QTest::newRow("unknown") << u"<x>"_s << u"</x>"_s;
    QTest::newRow("table") << u"<table><tr><td>"_s << u"</td></tr></table>"_s;
    QTest::newRow("list") << u"<ul><li>"_s << u"</ul>"_s;
    QTest::newRow("quotation") << u"<blockquote>"_s << u"</blockquote>"_s;
    QTest::newRow("link") << u"<a href='http://e.example'>"_s << u"</a>"_s;
    QTest::newRow("font with quotes") << u"<font color=\"red\" face='x'>"_s << u"</font>"_s;
}

void TestHtmlSanitizer::deepNestingKeepsTheText()
{
    QFETCH(const QString, open);
    QFETCH(const QString, close);
    constexpr int depth = 5000;
    const SanitizedHtml clean =
        m_sanitizer.sanitise(u"before "_s + open.repeated(depth) + u"inside "_s + close.repeated(depth) + u" after"_s);
    QVERIFY(clean.text.contains("before"_L1));
    QVERIFY(clean.text.contains("inside"_L1));
    QVERIFY(clean.text.contains("after"_L1));
    QCOMPARE(m_sanitizer.sanitise(clean.html).html, clean.html);
    verifySafe(clean.html);
}

void TestHtmlSanitizer::largeLetters()
{
    QString html;
    for (int i = 0; i < 9000; ++i) {
        html +=
            u"<p class=MsoNormal style='margin:0cm;font-size:11.0pt'><span lang=DE>Zeile %1 mit <b>Text</b><o:p></o:p></span></p>\n"_s
                .arg(i);
    }
    QVERIFY(html.size() > 1'000'000);
    const SanitizedHtml clean = m_sanitizer.sanitise(html);
    QVERIFY(!clean.cut);
    QVERIFY(clean.text.contains("Zeile 8999 mit Text"_L1));

    // Far beyond it becomes plain text, and less.
    const QString filler = QString(20, u'"') + QString(980, u'x');
    const SanitizedHtml huge = m_sanitizer.sanitise(u"<b>bold</b> "_s + (filler + u"<i>x</i>"_s).repeated(26'000));
    QVERIFY(huge.cut);
    QVERIFY(huge.html.startsWith("<b>bold</b> &quot;"_L1));
    QVERIFY(huge.html.size() < 30'000'000);
    QCOMPARE(m_sanitizer.sanitise(huge.html).html, huge.html);
}

void TestHtmlSanitizer::remoteImagesOnRequest()
{
    const SanitizedHtml clean = m_sanitizer.sanitise(
        u"<p>text: \" data-blocked-src=\"x</p><img src='https://e.example/a.png'><img src='https://e.example/a.png'>"_s);
    QCOMPARE(clean.blockedImages, QStringList{u"https://e.example/a.png"_s});
    QVERIFY(!clean.html.contains(" src="_L1));
    const QString shown = withRemoteImages(clean.html);
    QCOMPARE(shown.count(" src=\"https://e.example/a.png\""_L1), 2);
    QVERIFY(shown.contains("text: &quot; data-blocked-src=&quot;x"_L1));
    // Sanitising again holds them back again.
    QCOMPARE(m_sanitizer.sanitise(shown).html, clean.html);
}

QTEST_GUILESS_MAIN(TestHtmlSanitizer)
#include "tst_html_sanitizer.moc"
