// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/inspector_tabs.h"

#include "views/common/theme.h"

#include <QPainter>
#include <QResizeEvent>
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
        return {titleWidth(index) + style()->pixelMetric(QStyle::PM_TabBarTabHSpace, nullptr, this), 31};
    }
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

    /// Titles stand closer before one of them is out of sight: it is found by an arrow alone then.
    void resizeEvent(QResizeEvent* event) override
    {
        constexpr int closest = 6;
        setProperty("tabGap", QVariant());
        int needed = 0;
        for (int index = 0; index < count(); ++index)
            needed += tabSizeHint(index).width();
        if (needed > event->size().width())
            setProperty("tabGap", closest);
        QTabBar::resizeEvent(event);
    }

private:
    [[nodiscard]] int titleWidth(int index) const
    {
        const QFontMetrics strong(uiFont(Type::Body, Weight::Strong));
        return strong.size(Qt::TextShowMnemonic, tabText(index)).width() + 1;
    }
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
    m_barRow->setContentsMargins(isRightToLeft() ? QMargins(0, 0, metrics::Gap16, 0)
                                                 : QMargins(metrics::Gap16, 0, 0, 0));
    m_layout->setSpacing(0);
    m_isWide = true;
}

void InspectorTabs::paintEvent(QPaintEvent*)
{
    if (!m_isWide)
        return;
    QPainter painter(this); // the line below the tabs, beside them too
    painter.fillRect(QRect(0, m_bar->geometry().bottom(), width(), 1), Theme::of(this).color(Role::Line));
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
