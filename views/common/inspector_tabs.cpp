// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/inspector_tabs.h"

#include "views/common/theme.h"

#include <QStackedWidget>
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
        return {strong.size(Qt::TextShowMnemonic, tabText(index)).width() + 1 + metrics::Gap16, 31};
    }
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
};

} // namespace

InspectorTabs::InspectorTabs(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_bar(new Bar(this))
    , m_pages(new QStackedWidget(this))
{
    m_bar->setObjectName(u"tabs"_s);
    m_bar->setAccessibleName(accessibleName);
    m_bar->setDrawBase(true);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setUsesScrollButtons(true);
    m_bar->setFont(uiFont());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap12);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        Q_EMIT currentChanged(current());
    });
}

void InspectorTabs::addPage(const QString& id, const QString& title, QWidget* page)
{
    page->setObjectName(id);
    m_pages->addWidget(page);
    m_bar->addTab(title);
}

void InspectorTabs::setCurrent(const QString& id)
{
    for (int index = 0; index < m_pages->count(); ++index) {
        if (m_pages->widget(index)->objectName() == id)
            m_bar->setCurrentIndex(index);
    }
}

QString InspectorTabs::current() const
{
    const QWidget* page = m_pages->currentWidget();
    return page != nullptr ? page->objectName() : QString();
}

} // namespace provost
