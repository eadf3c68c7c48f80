// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace provost {

/// Underlined tabs over pages that change in place, as in every inspector.
class InspectorTabs : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorTabs(const QString& accessibleName, QWidget* parent = nullptr);

    /// Takes the page over. `id` is the page's objectName and stays the same in every language.
    void addPage(const QString& id, const QString& title, QWidget* page);
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const;
    [[nodiscard]] QTabBar* tabBar() const { return m_bar; }

Q_SIGNALS:
    void currentChanged(const QString& id);

private:
    QTabBar* m_bar;
    QStackedWidget* m_pages;
};

} // namespace provost
