// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/error.h"
#include "views/common/appearance.h"
#include "views/common/begun.h"
#include "views/common/busy_line.h"
#include "views/common/button.h"
#include "views/common/copy_field.h"
#include "views/common/dialog.h"
#include "views/common/empty_state.h"
#include "views/common/filter_chip.h"
#include "views/common/inspector_tabs.h"
#include "views/common/message_bar.h"
#include "views/common/minute_clock.h"
#include "views/common/minute_tick.h"
#include "views/common/navigation_sidebar.h"
#include "views/common/scroll_room.h"
#include "views/common/search_field.h"
#include "views/common/switch.h"
#include "views/common/tile.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

/// Holds as many lines as were begun, and builds them anew when it goes on.
class Lines : public QWidget, public Begun
{
public:
    explicit Lines(const QString& name, QWidget* parent = nullptr)
        : QWidget(parent)
    {
        setObjectName(name);
    }

    void build(int count)
    {
        qDeleteAll(findChildren<QLineEdit*>());
        for (int i = 0; i < count; ++i)
            new SearchField(u"line"_s, this);
    }
    [[nodiscard]] std::any leave() override { return static_cast<int>(findChildren<QLineEdit*>().size()); }
    void resume(const std::any& begun) override { build(std::any_cast<int>(begun)); }
};

} // namespace

/// The shared widgets, driven as a person does: by mouse, by keyboard, by screen reader.
class TestCommon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void switchIsTurnedByKeyboardAndMouse();
    void tilesAreOneChoice();
    void chipIsTakenAway();
    void tabsAreWalkedWithArrows();
    void tabsAreAsHighAsTheOneThatIsSeen();
    void messageKeepsItsButtonsInARow();
    void searchTellsOnce();
    void escapeClearsTheSearch();
    void copyFieldCopiesAllOfIt();
    void messageCopiesItsDetails();
    void messageIsClosed();
    void emptyStateOffersItsAction();
    void busyLineCanBeCancelled();
    void roomStaysAsWideWhenItScrolls_data();
    void roomStaysAsWideWhenItScrolls();
    void menuIsAsWideAsItsWords();
    void navigationTellsTheChoice();
    void accountIsKeptWhileItExists();
    void minutesAreToldToWhatIsSeen();
    void whoDiesListeningToTheClockHoldsUpNobody();
    void whatGoesOnMayBuildAnewWhatItHolds();

private:
    std::unique_ptr<Appearance> m_appearance;
};

namespace {

QAccessible::Role roleOf(QWidget* widget)
{
    return QAccessible::queryAccessibleInterface(widget)->role();
}

} // namespace

void TestCommon::initTestCase()
{
    m_appearance = std::make_unique<Appearance>(*qApp);
}

void TestCommon::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )."_s));
}

void TestCommon::switchIsTurnedByKeyboardAndMouse()
{
    Switch toggle(u"Sync groups"_s);
    toggle.show();
    toggle.setFocus();
    QSignalSpy spy(&toggle, &Switch::toggled);
    QTest::keyClick(&toggle, Qt::Key_Space);
    QVERIFY(toggle.isChecked());
    QTest::mouseClick(&toggle, Qt::LeftButton, {}, {2, 2});
    QVERIFY(!toggle.isChecked());
    QCOMPARE(spy.size(), 2);
    QCOMPARE(roleOf(&toggle), QAccessible::CheckBox);
    QCOMPARE(QAccessible::queryAccessibleInterface(&toggle)->text(QAccessible::Name), u"Sync groups"_s);
}

void TestCommon::tilesAreOneChoice()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* okta = new Tile(u"Okta"_s, "building-2"_L1, {}, &window);
    auto* entra = new Tile(u"Microsoft Entra ID"_s, "building-2"_L1, u"A sentence."_s, &window);
    layout->addWidget(okta);
    layout->addWidget(entra);
    okta->setChecked(true);
    window.show();
    QApplication::setActiveWindow(&window);
    okta->setFocus();
    QTRY_VERIFY(okta->hasFocus());
    QTest::keyClick(okta, Qt::Key_Down);
    QVERIFY(entra->isChecked());
    QVERIFY(!okta->isChecked());
    QCOMPARE(roleOf(entra), QAccessible::RadioButton);
    QCOMPARE(QAccessible::queryAccessibleInterface(entra)->text(QAccessible::Description), u"A sentence."_s);
    QSignalSpy activated(okta, &Tile::activated);
    QTest::mouseDClick(okta, Qt::LeftButton);
    QCOMPARE(activated.size(), 1);
    QVERIFY(okta->isChecked());
}

void TestCommon::chipIsTakenAway()
{
    FilterChip chip(u"In <b>IT-Admins</b>"_s);
    chip.show();
    QSignalSpy clicked(&chip, &FilterChip::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton);
    QTest::keyClick(&chip, Qt::Key_Space);
    QCOMPARE(clicked.size(), 2);
    QVERIFY(chip.accessibleName().contains(u"<b>IT-Admins</b>"));
}

void TestCommon::tabsAreWalkedWithArrows()
{
    InspectorTabs tabs(u"Parts"_s);
    tabs.addPage(u"setup"_s, u"Setup"_s, new QWidget);
    tabs.addPage(u"tokens"_s, u"Tokens"_s, new QWidget);
    tabs.show();
    QSignalSpy changed(&tabs, &InspectorTabs::currentChanged);
    QCOMPARE(tabs.current(), u"setup"_s);
    QTest::keyClick(tabs.tabBar(), Qt::Key_Right);
    QCOMPARE(tabs.current(), u"tokens"_s);
    tabs.setCurrent(u"setup"_s);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(roleOf(tabs.tabBar()), QAccessible::PageTabList);
}

void TestCommon::tabsAreAsHighAsTheOneThatIsSeen()
{
    InspectorTabs tabs(u"Parts"_s);
    for (const int height : {900, 40}) {
        auto* page = new QWidget;
        page->setMinimumHeight(height);
        tabs.addPage(QString::number(height), QString::number(height), page);
    }
    tabs.show();
    QTRY_VERIFY(tabs.sizeHint().height() > 900);
    tabs.setCurrent(u"40"_s);
    QTRY_VERIFY(tabs.sizeHint().height() < 200);
}

void TestCommon::messageKeepsItsButtonsInARow()
{
    MessageBar bar;
    bar.resize(900, 50);
    bar.showError({ErrorKind::Unreachable, u"id.acme.example"_s, u"host not found"_s, 0, {}, {}, 0}, u"Try again"_s);
    const auto* copy = bar.findChild<Button*>(u"messageCopyDetails"_s);
    const auto* action = bar.findChild<Button*>(u"messageAction"_s);
    QTRY_COMPARE(copy->mapTo(&bar, QPoint()).y(), action->mapTo(&bar, QPoint()).y());
    bar.resize(340, 120); // in an inspector they go below the text, and none is cut
    const auto* text = bar.findChild<QWidget*>(u"messageText"_s);
    QTRY_VERIFY(copy->mapTo(&bar, QPoint()).y() >= text->geometry().bottom());
    QVERIFY(copy->width() >= copy->sizeHint().width() && action->width() >= action->sizeHint().width());
}

void TestCommon::searchTellsOnce()
{
    SearchField field(u"Find a user"_s);
    field.show();
    QSignalSpy told(&field, &SearchField::searchChanged);
    QTest::keyClicks(&field, u"sil"_s);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().constFirst().toString(), u"sil"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(told.size(), 1);
    QTest::keyClicks(&field, u"v"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(told.size(), 2);
}

void TestCommon::escapeClearsTheSearch()
{
    SearchField field(u"Find a user"_s);
    QSignalSpy told(&field, &SearchField::searchChanged);
    QTest::keyClicks(&field, u"sil"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(told.size(), 2);
    QVERIFY(told.constLast().constFirst().toString().isEmpty());
}

void TestCommon::copyFieldCopiesAllOfIt()
{
    CopyField field(u"SCIM base URL"_s);
    field.setFixedWidth(120);
    field.setValue(u"https://id.acme.example/directory/resources/scim/v2.0/7c1e"_s);
    field.show();
    auto* button = field.findChild<Button*>(u"copy"_s);
    const QString before = button->accessibleName();
    QSignalSpy copied(&field, &CopyField::copied);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), field.value());
    QVERIFY(button->accessibleName() != before);
    QTRY_COMPARE(button->accessibleName(), before);
    QVERIFY(field.findChild<QLineEdit*>(u"value"_s)->isReadOnly());
}

void TestCommon::messageCopiesItsDetails()
{
    MessageBar bar;
    QVERIFY(!bar.isVisible());
    bar.showError({ErrorKind::Unreachable, u"id.acme.example"_s, u"host not found"_s, 0, {}, u"r-1"_s, 0},
                  u"Try again"_s);
    QVERIFY(bar.isVisible());
    QVERIFY(bar.text().contains(u"id.acme.example"));
    QSignalSpy again(&bar, &MessageBar::actionChosen);
    QTest::mouseClick(bar.findChild<Button*>(u"messageAction"_s), Qt::LeftButton);
    QCOMPARE(again.size(), 1);
    QTest::mouseClick(bar.findChild<Button*>(u"messageCopyDetails"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"request id: r-1"));
}

void TestCommon::messageIsClosed()
{
    MessageBar bar;
    bar.showMessage(Tone::Warn, u"<b>old</b>"_s);
    QCOMPARE(bar.text(), u"<b>old</b>"_s);
    QVERIFY(!bar.findChild<Button*>(u"messageCopyDetails"_s)->isVisible());
    QSignalSpy closed(&bar, &MessageBar::closed);
    QTest::mouseClick(bar.findChild<Button*>(u"messageClose"_s), Qt::LeftButton);
    QVERIFY(!bar.isVisible());
    QCOMPARE(closed.size(), 1);
}

void TestCommon::emptyStateOffersItsAction()
{
    EmptyState state;
    state.show();
    state.setState("users"_L1, u"Nobody yet"_s, u"They come by themselves."_s);
    QVERIFY(!state.action()->isVisible());
    state.setState("users"_L1, u"Nobody yet"_s, u"They come by themselves."_s, u"Rehearse"_s);
    QSignalSpy chosen(&state, &EmptyState::actionChosen);
    QTest::mouseClick(state.action(), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
}

void TestCommon::busyLineCanBeCancelled()
{
    BusyLine line;
    line.setText(u"Loading"_s);
    line.setCancellable(true);
    line.show();
    QSignalSpy cancelled(&line, &BusyLine::cancelled);
    QTest::mouseClick(line.findChild<Button*>(u"busyCancel"_s), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
}

void TestCommon::roomStaysAsWideWhenItScrolls_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestCommon::roomStaysAsWideWhenItScrolls()
{
    QFETCH(Qt::LayoutDirection, direction);
    QWidget window;
    window.setLayoutDirection(direction);
    auto* room = new ScrollRoom(&window);
    auto* content = new QWidget;
    room->setWidget(content);
    room->setSides(5, 1);
    room->resize(300, 200);
    window.resize(300, 200);
    window.show();
    QTRY_COMPARE(content->width(), 300 - room->sides());
    QVERIFY(!room->verticalScrollBar()->isVisible());
    const auto place = content->mapTo(&window, QPoint());
    content->setMinimumHeight(1'000);
    QTRY_VERIFY(room->verticalScrollBar()->isVisible());
    QTRY_COMPARE(content->width(), 300 - room->sides());
    QCOMPARE(content->mapTo(&window, QPoint()), place);
    content->setMinimumHeight(10);
    QTRY_VERIFY(!room->verticalScrollBar()->isVisible());
    QTRY_COMPARE(content->width(), 300 - room->sides());
}

void TestCommon::menuIsAsWideAsItsWords()
{
    QMenu menu;
    const auto text = u"Forget Local server…"_s;
    auto* action = menu.addAction(text);
    menu.popup({0, 0});
    const auto words = menu.fontMetrics().horizontalAdvance(text);
    constexpr int padding = 12 + 12;
    QCOMPARE_GE(menu.actionGeometry(action).width(), words + padding);
    const auto withoutMark = menu.actionGeometry(action).width();
    menu.addAction(u"Local server"_s)->setCheckable(true);
    constexpr int mark = 24;
    QCOMPARE(menu.actionGeometry(action).width(), withoutMark + mark);
    menu.addMenu(text); // and the arrow of what opens another one stands clear of it
    constexpr int arrow = 24;
    QCOMPARE(menu.actionGeometry(action).width(), withoutMark + mark + arrow);
}

void TestCommon::navigationTellsTheChoice()
{
    NavigationSidebar sidebar;
    sidebar.addEntry(u"connections"_s, u"Connections"_s, "plug"_L1);
    sidebar.addEntry(u"users"_s, u"Users"_s, "users"_L1);
    sidebar.setServer(u"<b>Acme</b>"_s, u"provost"_s, Tone::Ok, u"connected"_s);
    sidebar.resize(metrics::SidebarWidth, 600);
    sidebar.show();
    sidebar.setCurrent(u"connections"_s);
    auto* users = sidebar.findChild<QAbstractButton*>(u"nav.users"_s);
    QSignalSpy chosen(&sidebar, &NavigationSidebar::entryChosen);
    QTest::mouseClick(users, Qt::LeftButton);
    QTest::mouseClick(users, Qt::LeftButton);
    QCOMPARE(sidebar.current(), u"users"_s);
    QVERIFY(users->isChecked());
    QCOMPARE(chosen.constLast().constFirst().toString(), u"users"_s);
    sidebar.setCount(u"users"_s, 128431);
    QCOMPARE(users->accessibleDescription(), u"128\u202F431"_s);
    sidebar.setBadge(u"users"_s, 2, Tone::Warn, u"2 need you"_s);
    QCOMPARE(users->accessibleDescription(), u"2 need you"_s);
    QSignalSpy card(&sidebar, &NavigationSidebar::serverCardPressed);
    QTest::mouseClick(sidebar.serverCard(), Qt::LeftButton);
    QCOMPARE(card.size(), 1);
}

void TestCommon::accountIsKeptWhileItExists()
{
    NavigationSidebar sidebar;
    auto* combo = sidebar.findChild<QComboBox*>(u"accountFilter"_s);
    sidebar.show();
    sidebar.setAccounts({{u"acme"_s, u"Acme"_s}});
    QVERIFY(!combo->isVisible());
    sidebar.setAccounts({{{}, u"All accounts"_s}, {u"acme"_s, u"Acme"_s}, {u"globex"_s, u"Globex"_s}});
    QVERIFY(combo->isVisible());
    QSignalSpy chosen(&sidebar, &NavigationSidebar::accountChosen);
    sidebar.setCurrentAccount(u"globex"_s);
    QCOMPARE(chosen.size(), 1);
    sidebar.setAccounts({{{}, u"All accounts"_s}, {u"globex"_s, u"Globex"_s}});
    QCOMPARE(sidebar.currentAccount(), u"globex"_s);
    QCOMPARE(chosen.size(), 1);
    sidebar.setAccounts({{{}, u"All accounts"_s}, {u"acme"_s, u"Acme"_s}});
    QVERIFY(sidebar.currentAccount().isEmpty());
    QCOMPARE(chosen.size(), 2);
}

void TestCommon::minutesAreToldToWhatIsSeen()
{
    MinuteClock clock;
    QWidget page;
    int told = 0;
    new MinuteTick(&page, clock, [&told] { ++told; });
    QVERIFY(!clock.isRunning()); // nobody sees it
    page.show();
    QCOMPARE(told, 1);
    QVERIFY(clock.isRunning());
    Q_EMIT clock.minutePassed();
    QCOMPARE(told, 2);
    page.hide();
    QTRY_VERIFY(!clock.isRunning());
    page.show();
    QCOMPARE(told, 3);
    Q_EMIT clock.minutePassed();
    QCOMPARE(told, 4);
}

/// Qt has 131 mutexes for the connections of all objects, and takes two by the addresses: some of these listeners have
/// the same one as the clock.
void TestCommon::whoDiesListeningToTheClockHoldsUpNobody()
{
    MinuteClock clock;
    std::vector<std::unique_ptr<QObject>> listeners(4000);
    for (auto& listener : listeners) {
        listener = std::make_unique<QObject>();
        connect(&clock, &MinuteClock::minutePassed, listener.get(), [] {});
    }
    QVERIFY(clock.isRunning());
    listeners.clear();
    QTRY_VERIFY(!clock.isRunning());
}

void TestCommon::whatGoesOnMayBuildAnewWhatItHolds()
{
    Lines before(u"lines"_s);
    before.build(3);
    before.findChildren<QLineEdit*>().last()->setText(u"ana"_s);
    const auto begun = leaveAll(before);

    Lines after(u"lines"_s);
    after.build(40); // these go when it resumes
    resumeAll(after, begun);
    const auto lines = after.findChildren<QLineEdit*>();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.last()->text(), u"ana"_s);
    QCOMPARE(lines.first()->text(), QString());
}

QTEST_MAIN(TestCommon)
#include "tst_common.moc"
