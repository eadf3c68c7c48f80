// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/views/seen_texts.h"
#include "tests/views/showroom.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>
#include <QTextEdit>
#include <QToolTip>

#include <algorithm>
#include <bit>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

constexpr qsizetype longestShown = 4'200;
constexpr int groups = 8; // of fields
constexpr int everyField = -1;
constexpr qsizetype longestBody = 2'200'000;

QString markUp()
{
    return u"<b>bold</b><img src=\"http://127.0.0.1:1/img.png\"><a href='file:///etc/passwd'>x</a>"_s;
}

QString placeMarkers()
{
    return u"&amp; &File %1 %2 %n %s %L1 %%1 {0} $HOME"_s;
}

/// What every kind of attack has in common: it stands between two words, to be found again.
QString attack(QStringView kind)
{
    if (kind == "mark-up"_L1)
        return markUp();
    if (kind == "format"_L1)
        return placeMarkers();
    if (kind == "mark-up and format"_L1)
        return placeMarkers() + markUp();
    if (kind == "bidi"_L1)
        return u"a\u202Egnp.exe\u202C\u2067b\u2069\u2066\u202D\u200F\u061Cc\u2069\u2069"_s;
    if (kind == "control"_L1)
        return u"a\n\n\tb\r\n"_s + QChar(0) + u"\u0007\u001B[31m\u2028\u2029\u007F\u0085c"_s;
    if (kind == "surrogates"_L1)
        return u"a"_s + QChar(0xD800) + u"b"_s + QChar(0xDC00) +
               u"\U0001F468\u200D\U0001F469\u200D\U0001F467 e\u0301"_s + QString(200, QChar(0x0336));
    if (kind == "one long word"_L1)
        return QString(1'000'000, u'W');
    return u"many words "_s.repeated(90'000);
}

/// The part of an attack that a person must be able to read, letter by letter.
QString literal(QStringView kind)
{
    if (kind == "mark-up"_L1)
        return u"<b>bold</b><img src="_s;
    if (kind == "format"_L1)
        return placeMarkers();
    if (kind == "mark-up and format"_L1)
        return placeMarkers() + u"<b>bold</b><img src="_s;
    return {};
}

/// What this process has computed so far, in ms: other programs of a busy computer do not count.
qint64 computed()
{
    return static_cast<qint64>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

bool isForbidden(QChar c)
{
    const auto u = c.unicode();
    const bool steers =
        u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) || u == 0x2066 || u == 0x2067;
    return steers || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
}

bool isBalanced(QStringView text)
{
    int depth = 0;
    for (const QChar c : text) {
        depth += c == QChar(0x2068) ? 1 : c == QChar(0x2069) ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

/// What a tool tip shows: escaped mark-up, or plain text that Qt does not take for mark-up.
QString tipText(const QString& tip, QStringList& faults)
{
    const bool isMarkUp = tip.startsWith("<p>"_L1);
    if (!isMarkUp && tip.contains(u'<') && Qt::mightBeRichText(tip))
        faults.append(u"a tool tip is rendered as mark-up: "_s + tip.left(200));
    QString inner = isMarkUp ? tip.sliced(3).chopped(4) : tip;
    if (inner.contains(u'<'))
        faults.append(u"a tool tip has mark-up: "_s + tip.left(200));
    return inner.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

/// Whatever the text is, this holds for it.
void lookAtText(const QString& key, const QString& text, QStringList& faults)
{
    const auto fault = [&](const char* what) {
        faults.append(u"%1 %2: %3"_s.arg(key, QLatin1StringView(what), text.left(120)));
    };
    const bool isBody = key.contains("jsonText"_L1);
    if (text.size() > (isBody ? longestBody : longestShown))
        fault("is not bounded");
    if (std::ranges::any_of(text, isForbidden))
        fault("has characters that steer");
    if (!isBalanced(text))
        fault("can leave its isolation");
}

void lookAtWidgets(const QWidget& root, QStringList& faults)
{
    const auto labels = root.findChildren<QLabel*>();
    for (const auto* label : labels) {
        if (label->textFormat() != Qt::PlainText && !label->text().isEmpty())
            faults.append(label->objectName() + u" is no plain text: "_s + label->text());
        if (label->openExternalLinks())
            faults.append(label->objectName() + u" opens links"_s);
    }
    const auto buttons = root.findChildren<QAbstractButton*>();
    for (const auto* button : buttons) {
        if (!button->shortcut().isEmpty())
            faults.append(button->objectName() + u" got a shortcut from its text: "_s + button->text().left(80));
    }
    if (!root.findChildren<QTextEdit*>().isEmpty())
        faults.append(u"there is a rich text edit"_s);
}

/// Whether the field is hostile in the row. A field of its own in each row would take minutes: each is in half of eight
/// groups, and no two are in the same ones, so that for any two there is a group in which only the first is hostile.
/// What it does to texts of the second, or to texts of none, is seen there.
bool isIn(int group, QLatin1StringView field)
{
    if (group == everyField)
        return true;
    if (field.startsWith("error."_L1)) // only requests that fail bring those
        return false;
    unsigned members = 0b1111;
    for (const auto& text : worldTexts()) {
        if (QLatin1StringView(text.name) == field)
            break;
        do
            ++members;
        while (std::popcount(members) != groups / 2);
    }
    Q_ASSERT(members < 1U << groups);
    return (members >> group & 1U) != 0;
}

} // namespace

/// Whatever a server sends in any field changes nothing but that field's plain text. The scripted server sends it over
/// HTTP, and every pane, tab and dialog is looked at as a whole: each text of it that does not show the field must be
/// the same as with a plain word.
class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyItsOwnTextChanges_data();
    void onlyItsOwnTextChanges();
    void refusalsAreShownAsPlainText_data();
    void refusalsAreShownAsPlainText();

private:
    using Texts = QMap<QString, QString>;
    /// Says each fault once.
    [[nodiscard]] bool isFaultless() const;
    /// `attacked` are the plain words of the fields that are hostile now.
    void compare(const QString& scene, const Texts& now, const QStringList& attacked, const QString& kind);
    void lookAtTexts(const QString& scene, const Texts& texts);
    [[nodiscard]] bool showAll(Showroom& room, const std::function<void(const QString&, const Texts&)>& look);

    QMap<QString, Texts> m_plain; ///< per scene, with plain words
    QStringList m_faults;
    qint64 m_plainTime = 0; ///< ms computed for all scenes
};

bool TestHostileText::showAll(Showroom& room, const std::function<void(const QString&, const Texts&)>& look)
{
    if (!room.open())
        return false;
    // What the name of a restore file has of the moment in which its dialog was opened.
    const QRegularExpression moment(u"\\d{4}-\\d{2}-\\d{2}T\\d{6}\\.\\d{3}Z"_s);
    const QRegularExpression size(u"\\d+(?:\\.\\d+)? (?:bytes|[kM]B)"_s); // follows from what else is there
    for (const auto& scene : Showroom::scenes()) {
        if (!room.show(scene)) {
            m_faults.append(scene + u" never showed what the server sent"_s);
            continue;
        }
        auto texts = seenTexts(*room.window());
        for (auto& text : texts)
            text.replace(moment, u"(now)"_s).replace(size, u"(size)"_s);
        look(scene, texts);
        lookAtWidgets(*room.window(), m_faults);
        room.leave();
    }
    return true;
}

void TestHostileText::initTestCase()
{
    Showroom room(plainWorld());
    const auto start = computed();
    QVERIFY(showAll(room, [this](const QString& scene, const Texts& texts) { m_plain.insert(scene, texts); }));
    m_plainTime = computed() - start;
    QVERIFY(isFaultless());
    for (const auto& scene : Showroom::scenes())
        QVERIFY2(m_plain.value(scene).size() > 20, qPrintable(scene));
}

bool TestHostileText::isFaultless() const
{
    for (const auto& fault : QSet<QString>(m_faults.cbegin(), m_faults.cend()))
        qWarning("%s", fault.toUtf8().constData());
    return m_faults.isEmpty();
}

void TestHostileText::onlyItsOwnTextChanges_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"mark-up", "format", "bidi", "control", "surrogates", "one long word", "many words"})
        QTest::addRow("every field: %s", kind) << everyField << QString::fromLatin1(kind);
    for (int group = 0; group < groups; ++group)
        QTest::addRow("group %d", group) << group << u"mark-up and format"_s;
}

void TestHostileText::onlyItsOwnTextChanges()
{
    QFETCH(const int, group);
    QFETCH(const QString, kind);
    m_faults.clear();
    auto world = plainWorld();
    QStringList attacked;
    for (const auto& text : worldTexts()) {
        if (!isIn(group, QLatin1StringView(text.name)))
            continue;
        attacked.append(text.at(world)); // the plain word of this field alone
        text.at(world) = text.at(world) + u' ' + attack(kind);
    }
    Showroom room(world);
    const auto start = computed();
    const bool isLong = group == everyField && literal(kind).isEmpty();
    QVERIFY(showAll(room, [&](const QString& scene, const Texts& texts) {
        if (isLong && room.isRefused(scene))
            lookAtTexts(scene, texts);
        else
            compare(scene, texts, attacked, kind);
    }));
    const auto more = computed() - start - m_plainTime;
    if (group == everyField)
        qInfo("All scenes took %lld ms longer than with plain words (%lld ms).", more, m_plainTime);
    QVERIFY(isFaultless());
    for (const auto& request : room.server.requests())
        QVERIFY2(!request.target.split('?').constFirst().contains("img"), request.target.constData());
    QVERIFY2(more < 10'000 + 3 * m_plainTime, "the window was slow");
}

void TestHostileText::compare(const QString& scene, const Texts& now, const QStringList& attacked, const QString& kind)
{
    const auto isOfAttacked = [&attacked](const QString& text) {
        return std::ranges::any_of(attacked, [&text](const QString& word) { return text.contains(word); });
    };
    const auto timesOf = [&attacked](const QString& text) {
        return std::ranges::count_if(attacked, [&text](const QString& word) { return text.contains(word); });
    };
    static const QRegularExpression pager(u"/json(Back|Forth|Page)\\[0\\]#"_s); // of a long body alone
    const auto& plain = m_plain[scene];
    const auto wanted = literal(kind);
    for (auto text = now.cbegin(); text != now.cend(); ++text) {
        const bool isTip = text.key().endsWith("oolTip"_L1) || text.key().endsWith("tip"_L1);
        auto shown = isTip ? tipText(text.value(), m_faults) : text.value();
        lookAtText(scene + u' ' + text.key(), shown, m_faults);
        const auto before = isTip ? tipText(plain.value(text.key()), m_faults) : plain.value(text.key());
        if (!isOfAttacked(before)) {
            const bool isTipOfCut = isTip && before.isEmpty() && isOfAttacked(shown); // an elided label has one
            const bool isPager = before.isEmpty() && pager.match(text.key()).hasMatch();
            if (shown != before && !isTipOfCut && !isPager)
                m_faults.append(u"%1 %2 changed: \"%3\" was \"%4\""_s.arg(scene, text.key(), shown.left(200), before));
            continue;
        }
        if (text.key().endsWith("menu"_L1))
            shown.replace("&&"_L1, "&"_L1);
        auto expected = wanted;
        if (text.key().contains("jsonText"_L1))
            expected.replace(u"\""_s, u"\\\""_s);
        const bool isCut =
            shown.contains(u'…') && shown.contains(expected.first(std::min<qsizetype>(8, expected.size())));
        if (!isCut && shown.count(expected) < timesOf(before))
            m_faults.append(u"%1 %2 does not show it literally: \"%3\""_s.arg(scene, text.key(), shown.left(200)));
    }
    for (auto text = plain.cbegin(); text != plain.cend(); ++text) {
        if (!now.contains(text.key()) && !isOfAttacked(text.value()))
            m_faults.append(u"%1 %2 vanished: \"%3\""_s.arg(scene, text.key(), text.value()));
    }
}

void TestHostileText::lookAtTexts(const QString& scene, const Texts& texts)
{
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const bool isTip = text.key().endsWith("oolTip"_L1) || text.key().endsWith("tip"_L1);
        lookAtText(scene + u' ' + text.key(), isTip ? tipText(text.value(), m_faults) : text.value(), m_faults);
    }
}

void TestHostileText::refusalsAreShownAsPlainText_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"mark-up", "format", "bidi", "control", "surrogates", "one long word", "many words"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestHostileText::refusalsAreShownAsPlainText()
{
    QFETCH(const QString, kind);
    m_faults.clear();
    auto world = plainWorld();
    world.error.subject += attack(kind);
    world.error.detail += attack(kind);
    Showroom room(world);
    room.server.refusesDetails = true;
    QVERIFY(room.open());
    for (const auto* scene : {"users/profile", "activity/request", "connections/tokens"}) {
        QVERIFY(room.show(QString::fromLatin1(scene)));
        const auto bars = room.window()->findChildren<QLabel*>(u"messageText"_s);
        QTRY_VERIFY2(
            std::ranges::any_of(bars, [](const QLabel* bar) { return bar->isVisible() && !bar->text().isEmpty(); }),
            scene);
        lookAtTexts(QString::fromLatin1(scene), seenTexts(*room.window()));
        lookAtWidgets(*room.window(), m_faults);
    }
    QVERIFY(isFaultless());
}

QTEST_MAIN(TestHostileText)
#include "tst_hostile_text.moc"
