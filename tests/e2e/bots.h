// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QWidget>

class QAbstractButton;
class QAbstractItemView;

/// Page objects: widgets found by their object names and driven as a person does.
namespace provost::test {

/// The visible descendant of that name, waited for; null after 15 seconds.
[[nodiscard]] QWidget* seen(QWidget* root, const QString& objectName);

class Bot
{
public:
    explicit Bot(QWidget* root)
        : m_root(root)
    {
    }

    [[nodiscard]] bool sees(const QString& objectName) const { return seen(m_root, objectName) != nullptr; }
    /// Waits until the button can be pressed, then clicks it.
    bool click(const QString& objectName) const;
    bool type(const QString& objectName, const QString& text) const;
    /// Of a label, pill or line edit.
    [[nodiscard]] QString text(const QString& objectName) const;
    [[nodiscard]] QColor ink(const QString& objectName) const;
    [[nodiscard]] int rows(const QString& viewName) const;
    /// Chooses the row whose first cell contains `text`.
    bool chooseRow(const QString& viewName, const QString& text) const;
    [[nodiscard]] QWidget* root() const { return m_root; }

private:
    QWidget* m_root;
};

} // namespace provost::test
