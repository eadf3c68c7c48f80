// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/bots/step_count.h"
#include "views/common/dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>
#include <QWidget>

namespace provost::test {

/// What every bot does: finds widgets by object name below one root and uses them as a person would, who waits for what
/// is not there yet. `get` ends the test with the name of a widget that does not exist.
class Bot
{
public:
    explicit Bot(QWidget* root)
        : m_root(root)
    {
    }

    template <class T = QWidget>
    [[nodiscard]] T* find(const char* name) const
    {
        // A dialog that was left lives until the event loop turns: the one that can be seen counts.
        const auto all = m_root->findChildren<T*>(QString::fromLatin1(name));
        for (auto* widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return all.isEmpty() ? nullptr : all.first();
    }
    template <class T = QWidget>
    [[nodiscard]] T* get(const char* name) const
    {
        auto* widget = find<T>(name);
        if (!widget)
            qFatal("There is no widget named %s", name);
        return widget;
    }
    /// Whether it can be seen now.
    [[nodiscard]] bool shows(const char* name) const
    {
        const auto* widget = find(name);
        return widget && widget->isVisible();
    }
    /// Whether it comes into view in good time.
    [[nodiscard]] bool sees(const char* name) const
    {
        const bool came = QTest::qWaitFor([&] { return shows(name); }, patience);
        if (!came)
            qWarning("%s was not seen", name);
        return came;
    }
    /// Waits until it can be pressed, then presses it.
    bool click(const char* name) const
    {
        if (!sees(name))
            return false;
        auto* widget = get(name);
        if (!QTest::qWaitFor([widget] { return widget->isEnabled() && !isCovered(*widget); }, patience)) {
            qWarning("%s cannot be pressed", name);
            return false;
        }
        StepCount::did(name);
        auto* button = qobject_cast<QAbstractButton*>(widget);
        if (qobject_cast<QCheckBox*>(widget) || qobject_cast<QRadioButton*>(widget))
            button->click(); // its middle need not be a part that takes the mouse
        else
            QTest::mouseClick(widget, Qt::LeftButton);
        return true;
    }
    bool type(const char* name, const QString& text) const
    {
        if (!sees(name))
            return false;
        StepCount::did(name);
        auto* field = get<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        return field->text() == text;
    }
    /// Of a label, a pill or a field.
    [[nodiscard]] QString textOf(const char* name) const
    {
        const auto* widget = sees(name) ? get(name) : nullptr;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            return label->text();
        const auto* field = qobject_cast<const QLineEdit*>(widget);
        return field ? field->text() : QString();
    }
    [[nodiscard]] QColor inkOf(const char* name) const
    {
        return sees(name) ? get(name)->palette().color(QPalette::WindowText) : QColor();
    }
    [[nodiscard]] int rowsOf(const char* view) const { return get<QAbstractItemView>(view)->model()->rowCount(); }
    [[nodiscard]] QString cellOf(const char* view, int row, int column) const
    {
        return get<QAbstractItemView>(view)->model()->index(row, column).data().toString();
    }
    /// Chooses the first row that has the text in the column.
    bool chooseRow(const char* view, const QString& text, int column = 0) const
    {
        if (!sees(view))
            return false;
        for (int row = 0; row < rowsOf(view); ++row) {
            if (!cellOf(view, row, column).contains(text))
                continue;
            StepCount::did(view);
            auto* list = get<QAbstractItemView>(view);
            list->setCurrentIndex(list->model()->index(row, 0));
            return true;
        }
        return false;
    }
    [[nodiscard]] QWidget* root() const { return m_root; }

private:
    static constexpr int patience = 15'000;

    /// Whether a dialog's veil lies over the widget, so that no person could press it.
    [[nodiscard]] static bool isCovered(const QWidget& widget)
    {
        if (!Dialog::isOpenOver(&widget))
            return false;
        for (const auto* above = &widget; above; above = above->parentWidget()) {
            if (qobject_cast<const QDialog*>(above))
                return false;
        }
        return true;
    }

    QWidget* m_root;
};

} // namespace provost::test
