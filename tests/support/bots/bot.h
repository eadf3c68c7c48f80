// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

namespace provost::test {

/// What every bot does: finds widgets by object name below one root and uses them as a person would. A widget that is
/// not there ends the test with its name.
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
    [[nodiscard]] bool shows(const char* name) const
    {
        const auto* widget = find(name);
        return widget && widget->isVisible();
    }
    void click(const char* name) const { QTest::mouseClick(get(name), Qt::LeftButton); }
    void toggle(const char* name) const { get<QAbstractButton>(name)->click(); }
    void type(const char* name, const QString& text) const
    {
        auto* field = get<QLineEdit>(name);
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    [[nodiscard]] QString textOf(const char* name) const { return get<QLabel>(name)->text(); }
    [[nodiscard]] QWidget* root() const { return m_root; }

private:
    QWidget* m_root;
};

} // namespace provost::test
