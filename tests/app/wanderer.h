// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QRandomGenerator>
#include <QStringList>

class QAbstractButton;
class QAbstractItemView;
class QMenu;
class QWidget;

namespace provost::test {

/// Somebody who tries everything: presses what can be pressed, chooses rows and entries, types, uses keys and menus, in
/// whatever is on top. The same seed makes the same choices among what is there; what was tried less often goes first,
/// so that a walk comes everywhere.
class Wanderer
{
public:
    /// `texts` are what it types, `shunned` the object names that it leaves alone.
    Wanderer(quint32 seed, QStringList texts, QStringList shunned = {});

    /// One action in this window, or in what it opened.
    void act(QWidget& window);
    /// What was pressed, chosen or typed into, by its name, and how often.
    [[nodiscard]] const QHash<QString, int>& tried() const { return m_tried; }
    /// Where it was last, and what it did there.
    [[nodiscard]] QString lastDeed() const { return m_lastDeed; }

private:
    template <class T>
    [[nodiscard]] T* pick(const QList<T*>& all);
    template <class T>
    [[nodiscard]] T* pickIn(const QWidget& room);
    [[nodiscard]] bool isTakenUp(const QWidget& widget) const;
    [[nodiscard]] int below(int end) { return m_dice.bounded(end); }
    void note(const char* how, const QObject& what);

    void useMenu(QMenu& menu);
    void useList(QAbstractItemView& view);
    void press(QWidget& room);
    void typeText(QWidget& room);
    void choose(QWidget& room);
    void useKey(QWidget& room);
    void trigger(const QWidget& room);
    void clickSomewhere(QWidget& room);

    QRandomGenerator m_dice;
    QStringList m_texts;
    QStringList m_shunned;
    QHash<QString, int> m_tried;
    QString m_lastDeed;
};

} // namespace provost::test
