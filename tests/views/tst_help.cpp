// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/bots/bot.h"
#include "views/common/appearance.h"
#include "views/help/help_dialog.h"
#include "views/help/help_text.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QScrollBar>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

QDir documents()
{
    return QDir(QString::fromUtf8(PROVOST_SOURCE_DIR) + u"/docs"_s);
}

/// Every link that a reader of the page could follow, as it is written.
QStringList linksIn(const HelpText& text)
{
    QStringList links;
    for (auto block = text.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (const auto format = part.fragment().charFormat(); format.isAnchor())
                links.append(format.anchorHref());
        }
    }
    return links;
}

QStringList headingsIn(const HelpText& text)
{
    QStringList headings;
    for (auto block = text.document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            headings.append(headingInLinks(block.text()));
    }
    return headings;
}

} // namespace

/// The guide inside the program: that it is all of it, leads on, is found in, and opens nothing.
class TestHelp : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void opened(const QUrl& address) { m_opened.append(address); }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void theWholeGuideIsInside();
    void everyLinkOfTheGuideLeadsOn();
    void whatItSpeaksOfIsFound_data();
    void whatItSpeaksOfIsFound();
    void nothingFoundIsSaid();
    void aLinkIsFollowedAndWayBack();
    void aHeadingComesIntoView();
    void anAddressIsShownAndNotOpened();
    void nothingIsLoadedWhateverStandsInAPage();
    void itIsReadInBothSchemes();
    void everythingIsReachedByKeyboard();

private:
    [[nodiscard]] Bot bot() const { return Bot(m_window.get()); }
    HelpDialog* open(const QString& page)
    {
        auto* dialog = new HelpDialog(HelpPages::ofProgram(), page, m_window.get());
        openOnce(dialog);
        return dialog;
    }
    [[nodiscard]] HelpText* text() const { return bot().get<HelpText>("helpText"); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QWidget> m_window;
    const QStringList m_schemes{u"http"_s, u"https"_s, u"file"_s};
    QList<QUrl> m_opened;
};

void TestHelp::initTestCase()
{
    m_appearance = std::make_unique<Appearance>(*qApp);
    for (const auto& scheme : m_schemes)
        QDesktopServices::setUrlHandler(scheme, this, "opened");
}

void TestHelp::cleanupTestCase()
{
    for (const auto& scheme : m_schemes)
        QDesktopServices::unsetUrlHandler(scheme);
}

void TestHelp::init()
{
    m_appearance->setScheme(Appearance::Scheme::Light);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestHelp::cleanup()
{
    m_window.reset();
    QCOMPARE(m_opened, QList<QUrl>());
}

void TestHelp::theWholeGuideIsInside()
{
    const auto inside = HelpPages::ofProgram();
    const auto files = QDir(documents().filePath(u"guide"_s)).entryList({u"*.md"_s});
    QVERIFY(files.size() > 20);
    for (const auto& file : files) {
        const auto* page = inside.find(u"guide/"_s + file);
        QVERIFY2(page, qPrintable(file));
        QVERIFY2(!page->text.contains("!["_L1), qPrintable(file));
    }
    QCOMPARE(inside.all().constFirst().name, u"guide/README.md"_s);
    QCOMPARE(inside.all().at(1).name, u"guide/open-a-server.md"_s); // as the contents have it
    QVERIFY(inside.find(u"console.md"_s));
    QVERIFY(!inside.find(u"architecture.md"_s));
}

void TestHelp::everyLinkOfTheGuideLeadsOn()
{
    const auto pages = HelpPages::ofProgram();
    int followed = 0;
    for (const auto& page : pages.all()) {
        HelpText shown;
        shown.showPage(page);
        for (const auto& link : linksIn(shown)) {
            if (link.contains("://"_L1))
                continue;
            const auto place = placeOfLink(page.name, link);
            const auto* target = pages.find(place.page);
            // What programmers read is outside of the program; the guide itself does not lead there.
            QVERIFY2(target || !page.name.startsWith("guide/"_L1), qPrintable(page.name + u' ' + link));
            if (!target)
                continue;
            ++followed;
            HelpText there;
            there.showPage(*target);
            QVERIFY2(place.heading.isEmpty() || headingsIn(there).contains(place.heading),
                     qPrintable(page.name + u' ' + link));
        }
    }
    QVERIFY(followed > 60);
}

void TestHelp::whatItSpeaksOfIsFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("page");
    QTest::newRow("title") << u"pause"_s << u"guide/pause-a-connection.md"_s;
    QTest::newRow("capitals and order") << u"ROLES groups map"_s << u"guide/map-groups-to-roles.md"_s;
    QTest::newRow("a number") << u"RFC 5545"_s << u"console.md"_s;
    QTest::newRow("a code") << u"aadOptscim062020"_s << u"rehearsal.md"_s;
    QTest::newRow("accents") << u"quarantïne"_s << u"guide/read-a-failed-request.md"_s;
}

void TestHelp::whatItSpeaksOfIsFound()
{
    QFETCH(const QString, query);
    QFETCH(const QString, page);
    const auto pages = HelpPages::ofProgram();
    QStringList found;
    for (const auto* one : pages.search(query))
        found.append(one->name);
    QVERIFY2(found.contains(page), qPrintable(found.join(u' ')));
    if (QLatin1StringView(QTest::currentDataTag()) == "title"_L1)
        QCOMPARE(found.constFirst(), page);
    QVERIFY(found.size() < pages.all().size());
}

void TestHelp::nothingFoundIsSaid()
{
    auto* dialog = open({});
    QCOMPARE(dialog->page(), u"guide/README.md"_s);
    QVERIFY(bot().type("helpSearch", u"emperor"_s));
    QTRY_COMPARE(bot().rowsOf("helpPages"), 0);
    QCOMPARE(dialog->page(), u"guide/README.md"_s); // what was read stays
    QVERIFY(bot().type("helpSearch", u"quarantine"_s));
    QTRY_VERIFY(bot().rowsOf("helpPages") > 1);
    QVERIFY(!text()->extraSelections().isEmpty());
    QVERIFY(text()->textCursor().block().text().contains(u"quarantine"_s, Qt::CaseInsensitive));
    QVERIFY(bot().type("helpSearch", {}));
    QTRY_COMPARE(bot().rowsOf("helpPages"), int(HelpPages::ofProgram().all().size()));
    QVERIFY(text()->extraSelections().isEmpty());
}

void TestHelp::aLinkIsFollowedAndWayBack()
{
    auto* dialog = open(u"guide/open-a-server.md"_s);
    QCOMPARE(bot().cellOf("helpPages", bot().get<QAbstractItemView>("helpPages")->currentIndex().row(), 0),
             u"Open a server"_s);
    QVERIFY(!bot().get("helpBack")->isEnabled());
    auto* page = text();
    QVERIFY(page->hasFocus());
    QTest::keyClick(page, Qt::Key_Tab); // to the first link
    QTest::keyClick(page, Qt::Key_Return);
    QCOMPARE(dialog->page(), u"guide/vendors-servers.md"_s);
    QCOMPARE(bot().cellOf("helpPages", bot().get<QAbstractItemView>("helpPages")->currentIndex().row(), 0),
             u"Vendors' servers"_s);
    QVERIFY(bot().chooseRow("helpPages", u"Pause a connection"_s));
    QCOMPARE(dialog->page(), u"guide/pause-a-connection.md"_s);
    QVERIFY(bot().click("helpBack"));
    QVERIFY(bot().click("helpBack"));
    QCOMPARE(dialog->page(), u"guide/open-a-server.md"_s);
    QVERIFY(!bot().get("helpBack")->isEnabled());
}

void TestHelp::aHeadingComesIntoView()
{
    open(u"guide/local-copy-and-offline.md"_s);
    Q_EMIT text()->linkChosen(u"../console.md#the-journal"_s);
    QCOMPARE(text()->textCursor().block().text(), u"The journal"_s);
    const auto place = text()->cursorRect();
    QVERIFY(place.top() >= 0 && place.top() < text()->viewport()->height() / 2);
}

void TestHelp::anAddressIsShownAndNotOpened()
{
    auto* dialog = open(u"deploy.md"_s);
    Q_EMIT text()->linkChosen(u"https://www.standardwebhooks.com"_s);
    QVERIFY(bot().sees("messageText"));
    QCOMPARE(dialog->page(), u"deploy.md"_s);
    QVERIFY(bot().click("messageAction"));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://www.standardwebhooks.com"_s);
    Q_EMIT text()->linkChosen(u"file:///etc/passwd"_s);
    Q_EMIT text()->linkChosen(u"../../CONTRIBUTING.md"_s);
    QCOMPARE(dialog->page(), u"deploy.md"_s);
    // And as a person does it: the mouse on the link itself.
    auto* page = text();
    QVERIFY(page->find(u"Standard Webhooks"_s));
    const auto at = page->cursorRect().center() - QPoint(12, 0);
    QTest::mouseClick(page->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(bot().shows("messageText"));
}

void TestHelp::nothingIsLoadedWhateverStandsInAPage()
{
    const QTemporaryDir folder;
    QImage red(4, 4, QImage::Format_RGB32);
    red.fill(0xffff0000);
    QVERIFY(red.save(folder.filePath(u"red.png"_s)));
    HelpText shown;
    shown.resize(300, 300);
    shown.showPage(
        {u"x.md"_s, u"X"_s,
         u"# X\n\n![a](%1) <img src=\"file://%1\" width=\"200\" height=\"200\">"_s.arg(folder.filePath(u"red.png"_s))});
    const auto picture = shown.grab().toImage();
    int reds = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            reds += picture.pixel(x, y) == 0xffff0000 ? 1 : 0;
    }
    QCOMPARE(reds, 0);
}

void TestHelp::itIsReadInBothSchemes()
{
    using Scheme = Appearance::Scheme;
    const auto pages = HelpPages::ofProgram();
    const auto& page = *pages.find(u"guide/keyboard-and-screen-reader.md"_s);
    for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
        m_appearance->setScheme(scheme == Scheme::Light ? Scheme::Dark : Scheme::Light);
        HelpText shown;
        shown.showPage(page);
        m_appearance->setScheme(scheme); // while it is seen
        const auto ground = shown.palette().color(QPalette::Base);
        int tables = 0;
        for (auto block = shown.document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const auto ink = part.fragment().charFormat().foreground().color();
                QVERIFY2(contrastRatio(ink, ground) >= 4.5, qPrintable(part.fragment().text()));
            }
        }
        for (auto* frame : shown.document()->rootFrame()->childFrames())
            tables += qobject_cast<QTextTable*>(frame) ? 1 : 0;
        QCOMPARE(tables, 1);
    }
}

void TestHelp::everythingIsReachedByKeyboard()
{
    open(u"guide/try-what-if.md"_s);
    QSet<QString> reached;
    for (int step = 0; step < 30; ++step) {
        reached.insert(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const auto& name : {u"helpSearch"_s, u"helpPages"_s, u"helpText"_s, u"close"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!bot().shows("helpDialog"));
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
