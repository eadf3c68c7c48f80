// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/inspector_tabs.h"

#include "views/common/theme.h"

#include <QStyle>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

/// A tab as wide as its title in the strong weight, so that nothing moves when another one is chosen.
class Bar : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override
    {
        const QFontMetrics strong(uiFont(Type::Body, Weight::Strong));
        const int gap = style()->pixelMetric(QStyle::PM_TabBarTabHSpace, nullptr, this);
        return {strong.size(Qt::TextShowMnemonic, tabText(index)).width() + 1 + gap, 31};
    }
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
};

} // namespace

InspectorTabs::InspectorTabs(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_bar(new Bar(this))
    , m_barRow(new QHBoxLayout)
    , m_layout(new QVBoxLayout(this))
{
    m_bar->setObjectName(u"tabs"_s);
    m_bar->setAccessibleName(accessibleName);
    m_bar->setDrawBase(true);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setUsesScrollButtons(true);
    m_bar->setFont(uiFont());
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::Gap12);
    m_barRow->setSpacing(0);
    m_barRow->addWidget(m_bar);
    m_layout->addLayout(m_barRow);
    connect(m_bar, &QTabBar::currentChanged, this, &InspectorTabs::showCurrent);
}

void InspectorTabs::addPage(const QString& id, const QString& title, QWidget* page)
{
    page->setObjectName(id);
    m_pages.append(page);
    m_layout->addWidget(page, 1);
    page->setVisible(m_pages.size() == 1);
    m_bar->addTab(title);
}

void InspectorTabs::setCurrent(const QString& id)
{
    for (int index = 0; index < m_pages.size(); ++index) {
        if (m_pages.at(index)->objectName() == id)
            m_bar->setCurrentIndex(index);
    }
}

void InspectorTabs::setWide()
{
    m_barRow->setContentsMargins(metrics::Gap16 - metrics::Gap8, 0, metrics::Gap16, 0);
    m_layout->setSpacing(0);
}

QString InspectorTabs::current() const
{
    const int index = m_bar->currentIndex();
    return index >= 0 && index < m_pages.size() ? m_pages.at(index)->objectName() : QString();
}

void InspectorTabs::showCurrent()
{
    for (int index = 0; index < m_pages.size(); ++index)
        m_pages.at(index)->setVisible(index == m_bar->currentIndex());
    Q_EMIT currentChanged(current());
}

} // namespace provost
