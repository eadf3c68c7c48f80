// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/bots/bot.h"
#include "views/common/button.h"
#include "views/common/json_view.h"
#include "views/common/table.h"

#include <QAbstractEventDispatcher>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTreeView>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

#ifdef Q_OS_UNIX
/// Of this thread: what other programs do on the same computer does not count.
double cpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The longest time without a look at what came in, since it was made.
class LongestTurn : public QObject
{
public:
    LongestTurn()
    {
        auto* events = QAbstractEventDispatcher::instance();
        connect(events, &QAbstractEventDispatcher::awake, this, &LongestTurn::end);
        connect(events, &QAbstractEventDispatcher::aboutToBlock, this, &LongestTurn::end);
    }
    void end()
    {
        m_longest = std::max(m_longest, cpuMs() - m_begin);
        m_begin = cpuMs();
    }
    [[nodiscard]] double ms() const { return m_longest; }

private:
    double m_begin = cpuMs();
    double m_longest = 0;
};
#endif

constexpr auto resource = R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"1","active":true,)"
                          R"("emails":[{"value":"ana@acme.example","primary":true}]})";

} // namespace

/// Bodies and resources: as text, as a tree, and against an earlier version. (user-needs, N26)
class TestJsonView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void textIsIndented();
    void aTreeIsSearchedAndItsPathsCopied();
    void changesAreAskedForOnce();
    void aCancelledComparisonIsSaid();
    void whatWasChosenComesBack();
    void aLargeBodyIsReadInPages();
    void wordsOnOtherPagesAreFound();
    void theWindowIsNeverHeldUp_data();
    void theWindowIsNeverHeldUp();

private:
    [[nodiscard]] Bot bot() const { return Bot(m_view.get()); }
    [[nodiscard]] QComboBox& mode() const { return *bot().get<QComboBox>("jsonMode"); }
    void choose(const QString& text) const { mode().setCurrentText(text); }
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    std::unique_ptr<JsonView> m_view;
};

void TestJsonView::init()
{
    m_view = std::make_unique<JsonView>(u"Raw SCIM"_s);
    m_view->resize(420, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestJsonView::textIsIndented()
{
    m_view->setJson(R"({"active":true})");
    QCOMPARE(m_view->text(), u"{\n  \"active\": true\n}\n"_s);
    QVERIFY(bot().click("jsonCopy"));
    QCOMPARE(clipboard(), m_view->text());
    QVERIFY(!bot().shows("jsonForth") && !bot().shows("jsonGuard"));
    m_view->setJson("<html>no JSON");
    QCOMPARE(m_view->text(), u"<html>no JSON"_s);
    QVERIFY(!mode().isVisible());
}

void TestJsonView::aTreeIsSearchedAndItsPathsCopied()
{
    m_view->setJson(resource);
    QVERIFY(!bot().shows("jsonPath"));
    choose(u"Tree"_s);
    auto* tree = bot().get<QTreeView>("jsonTree");
    QVERIFY(tree->isVisible() && !tree->accessibleName().isEmpty());
    QVERIFY(!bot().get("jsonPath")->isEnabled());
    QVERIFY(bot().type("jsonSearch", u"ACME"_s));
    QTest::keyClick(bot().get("jsonSearch"), Qt::Key_Return);
    QTRY_COMPARE(tree->currentIndex().data().toString(), u"value"_s);
    QVERIFY(tree->isExpanded(tree->currentIndex().parent()));
    QVERIFY(bot().click("jsonPath"));
    QCOMPARE(clipboard(), u"/emails/0/value"_s);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), u"ana@acme.example"_s);
}

void TestJsonView::changesAreAskedForOnce()
{
    QSignalSpy asked(m_view.get(), &JsonView::previousWanted);
    m_view->setJson(resource);
    QCOMPARE(mode().findText(u"Changes"_s), -1);
    m_view->offerPrevious(true);
    choose(u"Changes"_s);
    QCOMPARE(asked.size(), 1);
    m_view->setPrevious(QByteArray(resource).replace("true,", "false,"),
                        {[] { return QDateTime::currentDateTimeUtc(); },
                         [](const QDateTime&) { return u"Compared with what was"_s; },
                         {}});
    QTRY_COMPARE(bot().rowsOf("jsonChanges"), 1);
    QCOMPARE(bot().cellOf("jsonChanges", 0, 0), u"/active"_s);
    QCOMPARE(bot().cellOf("jsonChanges", 0, 1), u"false"_s);
    QCOMPARE(bot().textOf("jsonSince"), u"Compared with what was"_s);
    choose(u"Text"_s);
    choose(u"Changes"_s);
    QCOMPARE(asked.size(), 1);
    m_view->setJson(R"({"id":"2"})"); // of another
    QCOMPARE(asked.size(), 2);
    QCOMPARE(bot().rowsOf("jsonChanges"), 0);
    m_view->setNoPrevious();
    QVERIFY(bot().shows("tableState"));
}

/// As where the pool that compares is emptied.
void TestJsonView::aCancelledComparisonIsSaid()
{
    auto& pool = *QThreadPool::globalInstance();
    const int most = pool.maxThreadCount();
    pool.setMaxThreadCount(1);
    QSemaphore goOn;
    pool.start([&goOn] { goOn.acquire(); });
    QSignalSpy asked(m_view.get(), &JsonView::previousWanted);
    m_view->offerPrevious(true);
    m_view->setJson(resource);
    choose(u"Changes"_s);
    QCOMPARE(asked.size(), 1);
    m_view->setPrevious(resource, {&QDateTime::currentDateTimeUtc, [](const QDateTime&) { return u"before"_s; }, {}});
    pool.clear();
    goOn.release();
    QTRY_COMPARE(bot().textOf("emptyTitle"), u"Not compared"_s);
    QVERIFY(bot().click("emptyAction"));
    QCOMPARE(asked.size(), 2);
    pool.setMaxThreadCount(most);
}

void TestJsonView::whatWasChosenComesBack()
{
    m_view->setJson(resource);
    choose(u"Tree"_s);
    m_view->setJson({});
    QVERIFY(bot().shows("jsonText"));
    m_view->setJson(resource);
    QCOMPARE(mode().currentText(), u"Tree"_s);
    QVERIFY(bot().shows("jsonTree"));
}

void TestJsonView::aLargeBodyIsReadInPages()
{
    QByteArray lines;
    while (lines.size() <= Payload::largest)
        lines += "a line of a body with \xC3\xBC, number " + QByteArray::number(lines.size()) + '\n';
    m_view->setJson(lines);
    QVERIFY(bot().shows("jsonGuard") && bot().shows("jsonForth"));
    QVERIFY(!mode().isVisible());
    QVERIFY(!bot().get("jsonBack")->isEnabled());
    QString all = m_view->text();
    while (bot().get("jsonForth")->isEnabled()) {
        QVERIFY(m_view->text().endsWith(u'\n'));
        QVERIFY(bot().click("jsonForth"));
        all += m_view->text();
    }
    QCOMPARE(all, QString::fromUtf8(lines)); // nothing is lost between two pages
    QVERIFY(bot().click("jsonCopy"));
    QCOMPARE(clipboard(), m_view->text());
    // Without any line break, and with characters of several bytes at the ends of pages.
    const QString endless(Payload::largest, u'\u00FC');
    m_view->setJson(endless.toUtf8());
    all = m_view->text();
    while (bot().get("jsonForth")->isEnabled()) {
        QVERIFY(bot().click("jsonForth"));
        all += m_view->text();
    }
    QCOMPARE(all, endless);
}

void TestJsonView::wordsOnOtherPagesAreFound()
{
    QByteArray lines = QByteArray("a line\n").repeated(200'000);
    lines += "the Needle\n" + QByteArray("a line\n").repeated(100);
    m_view->setJson(lines);
    QVERIFY(bot().type("jsonSearch", u"needle"_s));
    QTest::keyClick(bot().get("jsonSearch"), Qt::Key_Return);
    auto* edit = bot().get<QPlainTextEdit>("jsonText");
    QTRY_COMPARE_WITH_TIMEOUT(edit->textCursor().selectedText(), u"Needle"_s, 20'000);
    QVERIFY(bot().textOf("jsonPage").startsWith(u"Page "_s) && !bot().textOf("jsonPage").startsWith(u"Page 1 "_s));
}

void TestJsonView::theWindowIsNeverHeldUp_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray member = R"({"value":"01a21ab7-0fd2-7c01-a5b2-40f9a46229b9","display":"Somebody"},)";
    const auto group = [&member](int size) {
        return R"({"displayName":"Everybody","members":[)" + member.repeated(size / member.size()).chopped(1) + "]}";
    };
    constexpr int mega = 1024 * 1024;
    QTest::newRow("50 MB in one line") << group(50 * mega);
    QTest::newRow("50 MB in lines") << group(50 * mega).replace("},", "},\n");
    QTest::newRow("50 MB without a place to break") << QByteArray(50 * mega, 'x');
    QTest::newRow("just what is taken apart") << group(mega - 1'000);
    QTest::newRow("depth of 1000") << QByteArray(R"({"a":)").repeated(1'000) + '1' + QByteArray(1'000, '}');
    QTest::newRow("1 MB of depth") << QByteArray("[").repeated(mega / 2) + QByteArray("]").repeated(mega / 2);
}

/// However large or deep a body is: opened, read in pages, searched and shown as a tree.
void TestJsonView::theWindowIsNeverHeldUp()
{
#ifdef Q_OS_UNIX
    QFETCH(const QByteArray, body);
    m_view->setJson(resource); // fonts, styles and the like are there by now
    QTest::qWait(0);
    const auto measure = [](const auto& act) {
        LongestTurn turn;
        act();
        QTest::qWait(50); // what it leaves to the event loop
        turn.end();
        return turn.ms();
    };
    constexpr double longest = 100;
    const auto opened = measure([&] {
        m_view->setJson(body);
        QVERIFY(QTest::qWaitFor([this] { return !m_view->text().isEmpty(); }, 20'000));
    });
    const auto turned = measure([&] {
        if (bot().shows("jsonForth"))
            bot().click("jsonForth");
    });
    const auto searched = measure([&] {
        bot().type("jsonSearch", u"is not in it"_s);
        QTest::keyClick(bot().get("jsonSearch"), Qt::Key_Return);
    });
    const auto treed = measure([&] {
        if (mode().isVisible())
            choose(u"Tree"_s);
    });
    qInfo("opened %.0f ms, turned over %.0f ms, searched %.0f ms, tree %.0f ms", opened, turned, searched, treed);
    for (const auto ms : {opened, turned, searched, treed})
        QVERIFY(ms < longest);
#else
    QSKIP("The CPU time of a thread is not measured here.");
#endif
}

QTEST_MAIN(TestJsonView)
#include "tst_json_view.moc"
