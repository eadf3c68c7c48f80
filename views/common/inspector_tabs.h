// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/begun.h"

#include <QWidget>

class QHBoxLayout;
class QTabBar;
class QVBoxLayout;

namespace provost {

/// Underlined tabs over pages that change in place, as in every inspector.
class InspectorTabs : public QWidget, public Begun
{
    Q_OBJECT
public:
    explicit InspectorTabs(const QString& accessibleName, QWidget* parent = nullptr);

    /// Takes the page over. `id` is the page's objectName and stays the same in every language.
    void addPage(const QString& id, const QString& title, QWidget* page);
    void setCurrent(const QString& id);
    /// For pages that fill a pane: they reach its edges, and the tabs stand in line with its title.
    void setWide();
    [[nodiscard]] QString current() const;
    [[nodiscard]] std::any leave() override { return current(); }
    void resume(const std::any& begun) override { setCurrent(std::any_cast<QString>(begun)); }
    [[nodiscard]] QTabBar* tabBar() const { return m_bar; }

Q_SIGNALS:
    void currentChanged(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showCurrent();

    QTabBar* m_bar;
    QHBoxLayout* m_barRow;
    QVBoxLayout* m_layout;
    bool m_isWide = false;
    QList<QWidget*> m_pages; ///< only the current one takes part in the layout, so that none is as high as the highest
};

} // namespace provost
