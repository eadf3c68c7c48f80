// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/item_cell.h"
#include "tests/views/showroom.h"
#include "translations/language.h"
#include "translations/pseudo_language.h"
#include "views/common/accessible_roles.h"
#include "views/common/accessible_table.h"
#include "views/common/pill.h"
#include "views/common/plain_label.h"
#include "views/common/text_lines.h"
#include "views/first_run/welcome_page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

QString nameOf(const QWidget& widget)
{
    return u"%1 \"%2\""_s.arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName());
}

bool takesTab(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// What a screen reader says when the widget gets the focus.
QString spoken(QWidget& widget)
{
    auto* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

void lookForNames(QWidget& root, QStringList& faults)
{
    const auto all = root.findChildren<QWidget*>();
    for (auto* widget : all) {
        if (takesTab(*widget) && spoken(*widget).trimmed().isEmpty())
            faults.append(nameOf(*widget) + u" has no accessible name"_s);
        if (takesTab(*widget) && widget->objectName().isEmpty() && !qobject_cast<QTabBar*>(widget))
            faults.append(nameOf(*widget) + u" takes the focus without an object name"_s);
    }
}

/// What a screen reader meets when it goes through all that there is, with the focus or without: nothing that can be
/// pressed is without a name, a label says its text, and no mark-up is read out.
void lookAtSpoken(QAccessibleInterface* root, QStringList& faults)
{
    const auto* object = root->object();
    const auto where =
        object ? u"%1 \"%2\""_s.arg(QLatin1StringView(object->metaObject()->className()), object->objectName())
               : u"a part"_s;
    const auto name = root->text(QAccessible::Name);
    auto* actions = root->actionInterface();
    const bool isPressed = actions && actions->actionNames().contains(QAccessibleActionInterface::pressAction());
    if (isPressed && name.trimmed().isEmpty())
        faults.append(where + u" can be pressed and has no name"_s);
    const auto* label = qobject_cast<const QLabel*>(object);
    if (label && !name.contains(label->text()))
        faults.append(u"%1 says \"%2\" and not \"%3\""_s.arg(where, name, label->text()));
    if (root->text(QAccessible::Description).startsWith("<p>"_L1))
        faults.append(where + u" is described with mark-up"_s);
    for (int i = 0; i < root->childCount(); ++i) {
        auto* child = root->child(i);
        if (child && child->isValid() && !child->state().invisible)
            lookAtSpoken(child, faults);
    }
}

/// A state is told in words, never by a colour alone.
void lookForWordlessStates(const QWidget& root, QStringList& faults)
{
    const auto pills = root.findChildren<Pill*>();
    for (const auto* pill : pills) {
        if (pill->isVisible() && pill->text().trimmed().isEmpty())
            faults.append(nameOf(*pill) + u" has no word"_s);
    }
    const auto views = root.findChildren<QAbstractItemView*>();
    for (const auto* view : views) {
        const auto* model = view->isVisible() ? view->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const auto cell = model->index(row, column);
                const bool isState = cell.data(PillRole).toBool() || cell.data(DotRole).isValid() ||
                                     cell.data(EmphasisRole).value<Emphasis>() != Emphasis::Plain;
                if (isState && cell.data().toString().isEmpty() && cell.data(SecondLineRole).toString().isEmpty() &&
                    !cell.data(Qt::CheckStateRole).isValid())
                    faults.append(u"%1 has a state without a word in row %2, column %3"_s.arg(
                        nameOf(*view), QString::number(row), QString::number(column)));
            }
        }
    }
}

/// Tab goes round through everything that takes it below `root`, and never out of it.
void lookAtTabOrder(QWidget& root, QStringList& faults)
{
    QSet<QWidget*> wanted;
    const auto all = root.findChildren<QWidget*>();
    for (auto* widget : all) {
        // Of buttons that exclude each other Tab reaches the chosen one, and the arrow keys the others.
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isOther = button && button->group() && button->group()->exclusive() && !button->isChecked();
        if (takesTab(*widget) && !widget->focusProxy() && !isOther)
            wanted.insert(widget);
    }
    if (wanted.isEmpty())
        return;
    (*wanted.cbegin())->setFocus(Qt::TabFocusReason);
    QSet<QWidget*> reached;
    for (qsizetype step = 0; step < 2 * wanted.size() + 5; ++step) {
        auto* focus = QApplication::focusWidget();
        if (!focus)
            break;
        if (focus != &root && !root.isAncestorOf(focus))
            faults.append(u"Tab leaves to "_s + nameOf(*focus));
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    wanted.subtract(reached);
    for (const auto* widget : std::as_const(wanted))
        faults.append(nameOf(*widget) + u" is not reached with Tab"_s);
}

/// How many pixels of the widget's width nobody can see or scroll to.
int widthBeyondRoom(const QWidget& widget)
{
    int beyond = 0;
    for (const auto* above = widget.parentWidget(); above; above = above->parentWidget()) {
        const int left = widget.mapTo(above, QPoint()).x();
        beyond = std::max({beyond, -left, left + widget.width() - above->width()});
        if (above->isWindow())
            break;
    }
    return beyond;
}

void lookForCutTexts(const QWidget& root, QStringList& faults)
{
    const auto labels = root.findChildren<PlainLabel*>();
    for (const auto* label : labels) {
        if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            faults.append(u"%1 is cut: %2 of %3 pixels for \"%4\""_s.arg(
                nameOf(*label), QString::number(label->height()),
                QString::number(label->heightForWidth(label->width())), label->text().left(60)));
    }
    for (const auto* label : labels) {
        if (!label->isVisible() || !label->wordWrap())
            continue;
        const int room = label->contentsRect().width();
        const TextLines lines(label->text(), label->font(), room, label->alignment(), label->layoutDirection());
        if (lines.naturalWidth() > room + 1)
            faults.append(u"%1 has a line of %2 pixels in a room of %3: \"%4\""_s.arg(
                nameOf(*label), QString::number(lines.naturalWidth()), QString::number(room), label->text().left(60)));
    }
    for (const auto* label : labels) {
        const int beyond = label->isVisible() ? widthBeyondRoom(*label) : 0;
        if (beyond > 0)
            faults.append(u"%1 stands %2 pixels outside of its place: \"%3\""_s.arg(
                nameOf(*label), QString::number(beyond), label->text().left(60)));
    }
    const auto buttons = root.findChildren<QAbstractButton*>();
    for (const auto* button : buttons) {
        if (button->isVisible() && qobject_cast<const QPushButton*>(button) &&
            button->width() < button->minimumSizeHint().width())
            faults.append(u"%1 is cut: %2 of %3 pixels for \"%4\""_s.arg(
                nameOf(*button), QString::number(button->width()), QString::number(button->minimumSizeHint().width()),
                button->text()));
    }
}

} // namespace

/// What every pane, tab and dialog owes to somebody who cannot use a mouse, see small letters or read English.
class TestEveryPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingHasANameAndIsReachedByTab_data() { addScenes(); }
    void everythingHasANameAndIsReachedByTab();
    void nothingIsCutInALongLanguage_data() { addScenes(); }
    void nothingIsCutInALongLanguage();
    void nothingIsCutFromRightToLeft_data() { addScenes(); }
    void nothingIsCutFromRightToLeft();
    void nothingIsCutInAnyLanguage_data();
    void nothingIsCutInAnyLanguage();
    void longWordsAreNotCut_data() { addScenes(); }
    void longWordsAreNotCut();
    void theWelcomePageToo();

private:
    static void nothingIsCut(World world);
    static void addScenes()
    {
        QTest::addColumn<QString>("scene");
        for (const auto& scene : Showroom::scenesOfRun())
            QTest::newRow(qPrintable(scene)) << scene;
    }
    static void report(const QStringList& faults)
    {
        for (const auto& fault : faults)
            qWarning("%s", fault.toUtf8().constData());
        QVERIFY(faults.isEmpty());
    }
};

void TestEveryPane::initTestCase()
{
    QAccessible::installFactory(accessibleTable); // as Appearance does
    QAccessible::installFactory(accessibleRole);
}

void TestEveryPane::everythingHasANameAndIsReachedByTab()
{
    QFETCH(const QString, scene);
    Showroom room(plainWorld());
    QVERIFY(room.open());
    QVERIFY(room.show(scene));
    room.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(room.window()));
    QStringList faults;
    lookForNames(*room.subject(), faults);
    lookAtSpoken(QAccessible::queryAccessibleInterface(room.subject()), faults);
    lookForWordlessStates(*room.subject(), faults);
    lookAtTabOrder(*room.subject(), faults);
    room.leave();
    report(faults);
}

void TestEveryPane::nothingIsCut(World world)
{
    QFETCH(const QString, scene);
    Showroom room(std::move(world));
    QVERIFY(room.open());
    QVERIFY(room.show(scene));
    QStringList faults;
    const auto isWhole = [&] {
        faults.clear();
        lookForCutTexts(*room.subject(), faults);
        return faults.isEmpty();
    };

    (void)QTest::qWaitFor(isWhole, 3'000); // until the layouts have settled
    room.leave();
    QVERIFY2(faults.isEmpty(), faults.join(u'\n').toUtf8().constData());
}

void TestEveryPane::nothingIsCutInALongLanguage()
{
    PseudoLanguage language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    nothingIsCut(plainWorld());
    QCoreApplication::removeTranslator(&language);
}

void TestEveryPane::nothingIsCutFromRightToLeft()
{
    PseudoLanguage language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    nothingIsCut(plainWorld());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::removeTranslator(&language);
}

/// Each scene in German, whose words are long, and in one of the others in turn: all of them take ten minutes, and are
/// walked through where the variable PROVOST_EVERY_LANGUAGE is set.
void TestEveryPane::nothingIsCutInAnyLanguage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("scene");
    const auto languages = Language::all();
    const bool isEvery = qEnvironmentVariableIsSet("PROVOST_EVERY_LANGUAGE");
    qsizetype turn = 0;
    for (const auto& scene : Showroom::scenesOfRun()) {
        ++turn;
        for (qsizetype i = 0; i < languages.size(); ++i) {
            const auto& name = languages[i].name;
            if (isEvery || name == "de"_L1 || i == turn % languages.size())
                QTest::addRow("%s, %s", qPrintable(name), qPrintable(scene)) << name << scene;
        }
    }
}

void TestEveryPane::nothingIsCutInAnyLanguage()
{
    QFETCH(const QString, name);
    const Language language({name});
    QCOMPARE(language.name(), name);
    QGuiApplication::setLayoutDirection(language.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    nothingIsCut(plainWorld());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::system());
}

void TestEveryPane::longWordsAreNotCut()
{
    auto world = plainWorld();
    for (const auto& text : worldTexts())
        text.at(world) += u'-' + QString(60, u'W') + u"-0123456789abcdef"_s;
    world.user.id = UserId(QString(40, u'8') + u"-4c1f-9a52-60f3"_s);
    world.membership.userId = world.user.id;
    nothingIsCut(std::move(world));
}

void TestEveryPane::theWelcomePageToo()
{
    PseudoLanguage language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    const auto word = [](const char* text) { return QCoreApplication::translate("provost::test", text); };
    WelcomePage page({{u"some"_s, word("Open a server"), "server"_L1, word("By address and key."),
                       u"https://example.com"_s, word("The address before /Users."), word("Key"), word("Enter it.")}});
    page.findChild<QAbstractButton*>(u"someServer"_s)->click();
    page.resize(1280, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.showError({ErrorKind::Unreachable, u"https://provost.example"_s, {}, 0, {}, {}, 0});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList faults;
    lookForNames(page, faults);
    lookAtTabOrder(page, faults);
    lookForCutTexts(page, faults);
    QCoreApplication::removeTranslator(&language);
    report(faults);
}

QTEST_MAIN(TestEveryPane)
#include "tst_every_pane.moc"
