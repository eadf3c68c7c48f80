// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/wanderer.h"

#include "views/common/dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

struct Chord
{
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
};

/// All that the application listens to, but for Ctrl+Q.
const QList<Chord>& chords()
{
    static const auto all = [] {
        QList<Chord> keys;
        for (const auto key :
             {Qt::Key_Tab,    Qt::Key_Backtab,  Qt::Key_Return, Qt::Key_Enter,     Qt::Key_Space, Qt::Key_Escape,
              Qt::Key_Up,     Qt::Key_Down,     Qt::Key_Left,   Qt::Key_Right,     Qt::Key_Home,  Qt::Key_End,
              Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F1,    Qt::Key_F2,
              Qt::Key_F5,     Qt::Key_F6,       Qt::Key_Menu,   Qt::Key_A,         Qt::Key_Z})
            keys.append({key, Qt::NoModifier});
        for (const auto key : {Qt::Key_A, Qt::Key_C, Qt::Key_F, Qt::Key_K, Qt::Key_N, Qt::Key_S, Qt::Key_V, Qt::Key_X,
                               Qt::Key_Z, Qt::Key_Comma, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5,
                               Qt::Key_6, Qt::Key_7, Qt::Key_Return})
            keys.append({key, Qt::ControlModifier});
        for (const auto key : {Qt::Key_Up, Qt::Key_Down})
            keys.append({key, Qt::AltModifier});
        for (const auto key : {Qt::Key_F6, Qt::Key_F10})
            keys.append({key, Qt::ShiftModifier});
        keys.append({Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier});
        return keys;
    }();
    return all;
}

QString placeOf(const QObject& what)
{
    for (const auto* above = &what; above; above = above->parent()) {
        if (!above->objectName().isEmpty() && !above->objectName().startsWith("qt_"_L1))
            return above->objectName();
    }
    return QString::fromLatin1(what.metaObject()->className());
}

/// What lies on top of the window: the dialog that has the focus or was opened last, or else the window.
QWidget& roomOf(QWidget& window)
{
    for (auto* above = QApplication::focusWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<Dialog*>(above) && above->isVisible())
            return *above;
    }
    QWidget* room = &window;
    const auto dialogs = window.findChildren<Dialog*>();
    for (auto* dialog : dialogs) {
        if (dialog->isVisible())
            room = dialog;
    }
    return *room;
}

} // namespace

Wanderer::Wanderer(quint32 seed, QStringList texts, QStringList shunned)
    : m_dice(seed)
    , m_texts(std::move(texts))
    , m_shunned(std::move(shunned))
{
}

void Wanderer::note(const char* how, const QObject& what)
{
    m_lastDeed = QLatin1StringView(how) + u' ' + placeOf(what);
    ++m_tried[placeOf(what)];
}

/// Of three that chance names, the one that was tried least.
template <class T>
T* Wanderer::pick(const QList<T*>& all)
{
    T* best = nullptr;
    for (int look = 0; look < 3 && !all.isEmpty(); ++look) {
        auto* one = all.at(below(int(all.size())));
        if (!best || m_tried.value(placeOf(*one)) < m_tried.value(placeOf(*best)))
            best = one;
    }
    return best;
}

bool Wanderer::isTakenUp(const QWidget& widget) const
{
    return widget.isVisible() && widget.isEnabled() && !m_shunned.contains(widget.objectName());
}

template <class T>
T* Wanderer::pickIn(const QWidget& room)
{
    auto all = room.findChildren<T*>();
    all.removeIf([this](const T* each) { return !isTakenUp(*each); });
    return pick(all);
}

void Wanderer::act(QWidget& window)
{
    if (auto* popup = QApplication::activePopupWidget()) {
        if (auto* menu = qobject_cast<QMenu*>(popup))
            useMenu(*menu);
        else
            QTest::keyClick(popup, below(2) == 0 ? Qt::Key_Escape : Qt::Key_Down);
        return;
    }
    const auto tops = QApplication::topLevelWidgets();
    for (auto* top : tops) {
        if (top != &window && top->isVisible() && qobject_cast<QDialog*>(top)) {
            static_cast<QDialog*>(top)->reject(); // the system's own, such as one that asks for a file
            return;
        }
    }
    auto& room = roomOf(window);
    const int chance = below(100);
    if (chance < 45)
        press(room);
    else if (chance < 60) {
        if (auto* view = pickIn<QAbstractItemView>(room))
            useList(*view);
    } else if (chance < 68)
        typeText(room);
    else if (chance < 73)
        choose(room);
    else if (chance < 88)
        useKey(room);
    else if (chance < 96)
        trigger(room);
    else
        clickSomewhere(room);
}

void Wanderer::useMenu(QMenu& menu)
{
    auto entries = menu.actions();
    entries.removeIf([](const QAction* entry) { return entry->isSeparator() || !entry->isEnabled(); });
    auto* entry = pick(entries);
    const QPointer<QMenu> open(&menu);
    if (entry && below(5) != 0) {
        note("menu", *entry);
        entry->trigger();
    }
    if (open)
        open->close();
}

void Wanderer::useList(QAbstractItemView& view)
{
    note("list", view);
    const auto* model = view.model();
    const int rows = model ? model->rowCount() : 0;
    if (rows == 0)
        return;
    const auto index = model->index(below(rows), below(std::max(1, model->columnCount())));
    view.scrollTo(index);
    const auto place = view.visualRect(index).center();
    const QPointer<QWidget> viewport(view.viewport());
    const auto modifiers = below(8) == 0 ? Qt::ControlModifier : Qt::NoModifier;
    QTest::mouseClick(viewport, Qt::LeftButton, modifiers, place);
    if (viewport && below(6) == 0)
        QTest::mouseDClick(viewport, Qt::LeftButton, {}, place);
    if (viewport && below(6) == 0) {
        QContextMenuEvent asked(QContextMenuEvent::Mouse, place, viewport->mapToGlobal(place));
        QCoreApplication::sendEvent(viewport, &asked);
    }
}

void Wanderer::press(QWidget& room)
{
    if (auto* button = pickIn<QAbstractButton>(room)) {
        note("press", *button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
}

void Wanderer::typeText(QWidget& room)
{
    const auto& text = m_texts.at(below(int(m_texts.size())));
    auto* page = pickIn<QPlainTextEdit>(room);
    if (page && !page->isReadOnly() && below(2) == 0) {
        note("write", *page);
        page->setPlainText(text);
        return;
    }
    auto* field = pickIn<QLineEdit>(room);
    if (!field)
        return;
    note("type", *field);
    const QPointer<QLineEdit> still(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    if (still && below(3) == 0)
        QTest::keyClick(still, Qt::Key_Return);
}

void Wanderer::choose(QWidget& room)
{
    auto* box = pickIn<QComboBox>(room);
    if (!box || box->count() == 0)
        return;
    note("choose", *box);
    const QPointer<QComboBox> still(box);
    const int index = below(box->count());
    box->setCurrentIndex(index);
    if (still)
        Q_EMIT still->activated(index);
}

void Wanderer::useKey(QWidget& room)
{
    auto* focus = QApplication::focusWidget();
    auto* target = focus && (focus == &room || room.isAncestorOf(focus)) ? focus : &room;
    const auto chord = chords().at(below(int(chords().size())));
    m_lastDeed = u"key %1 in %2"_s.arg(QKeySequence(chord.key | chord.modifiers).toString(), placeOf(*target));
    QTest::keyClick(target, chord.key, chord.modifiers);
}

/// Whether or not its menu is open.
void Wanderer::trigger(const QWidget& room)
{
    auto all = room.findChildren<QAction*>();
    all.removeIf([](const QAction* each) {
        const auto* owner = qobject_cast<const QWidget*>(each->parent());
        return !each->isEnabled() || each->isSeparator() || (owner && !owner->isEnabled());
    });
    if (auto* action = pick(all)) {
        note("trigger", *action);
        action->trigger();
    }
}

void Wanderer::clickSomewhere(QWidget& room)
{
    const QPoint place(below(std::max(1, room.width())), below(std::max(1, room.height())));
    auto* under = room.childAt(place);
    auto* target = under && isTakenUp(*under) ? under : &room;
    note("click", *target);
    QTest::mouseClick(target, Qt::LeftButton, {}, target->mapFrom(&room, place));
}

} // namespace provost::test
