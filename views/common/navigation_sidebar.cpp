// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/navigation_sidebar.h"

#include "views/common/accessible_roles.h"
#include "views/common/navigation_entry.h"
#include "views/common/text.h"

#include <QComboBox>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

NavigationSidebar::NavigationSidebar(QWidget* parent)
    : QWidget(parent)
    , m_server(new ServerCard(this))
    , m_accounts(new QComboBox(this))
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
{
    setFixedWidth(metrics::SidebarWidth);
    m_accounts->setObjectName(u"accountFilter"_s);
    nameChoice(*m_accounts, tr("Account shown"));
    m_accounts->setFixedHeight(31);
    m_accounts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_accounts->hide();
    m_top->setSpacing(2);
    m_bottom->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Gap8, metrics::Gap12, metrics::Gap8 + 1, metrics::Gap12);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_server);
    layout->addWidget(m_accounts);
    layout->addLayout(m_top);
    layout->addStretch(1);
    layout->addLayout(m_bottom);
    connect(m_server, &ServerCard::clicked, this, &NavigationSidebar::serverCardPressed);
    connect(m_accounts, &QComboBox::currentIndexChanged, this,
            [this](int index) { Q_EMIT accountChosen(m_accounts->itemData(index).toString()); });
}

void NavigationSidebar::addEntry(const QString& id, const QString& label, QLatin1StringView iconName)
{
    m_top->addWidget(makeEntry(id, label, iconName));
}

void NavigationSidebar::addBottomEntry(const QString& id, const QString& label, QLatin1StringView iconName)
{
    m_bottom->addWidget(makeEntry(id, label, iconName));
}

NavigationEntry* NavigationSidebar::makeEntry(const QString& id, const QString& label, QLatin1StringView iconName)
{
    auto* made = new NavigationEntry(id, label, iconName, this);
    connect(made, &NavigationEntry::clicked, this, [this, id] {
        setCurrent(id);
        Q_EMIT entryChosen(id);
    });
    return made;
}

NavigationEntry* NavigationSidebar::entry(const QString& id) const
{
    return findChild<NavigationEntry*>(u"nav."_s + id);
}

void NavigationSidebar::setEntryVisible(const QString& id, bool visible)
{
    if (auto* found = entry(id))
        found->setVisible(visible);
}

bool NavigationSidebar::isEntryVisible(const QString& id) const
{
    const auto* found = entry(id);
    return found && !found->isHidden();
}

void NavigationSidebar::setCurrent(const QString& id)
{
    m_current = id;
    const auto entries = findChildren<NavigationEntry*>();
    for (NavigationEntry* each : entries)
        each->setChecked(each->id() == id);
}

void NavigationSidebar::focusCurrent()
{
    if (auto* found = entry(m_current))
        found->setFocus(Qt::OtherFocusReason);
}

void NavigationSidebar::setCount(const QString& id, std::optional<qint64> count)
{
    if (auto* found = entry(id))
        found->setCount(count);
}

void NavigationSidebar::setBadge(const QString& id, int number, Tone tone, const QString& meaning)
{
    if (auto* found = entry(id))
        found->setBadge(number, tone, meaning);
}

void NavigationSidebar::setServer(const QString& name, const QString& detail, Tone tone, const QString& state)
{
    m_server->setServer(name, detail, tone, state);
}

QWidget* NavigationSidebar::serverCard() const
{
    return m_server;
}

void NavigationSidebar::setAccounts(const QList<Account>& accounts)
{
    const QString before = currentAccount();
    {
        const QSignalBlocker quiet(m_accounts);
        m_accounts->clear();
        for (const Account& account : accounts)
            m_accounts->addItem(plainText(account.name, 120), account.id);
        m_accounts->setCurrentIndex(std::max(0, m_accounts->findData(before)));
        m_accounts->setVisible(accounts.size() > 1);
    }
    if (currentAccount() != before)
        Q_EMIT accountChosen(currentAccount());
}

void NavigationSidebar::setCurrentAccount(const QString& id)
{
    m_accounts->setCurrentIndex(std::max(0, m_accounts->findData(id)));
}

QString NavigationSidebar::currentAccount() const
{
    return m_accounts->currentData().toString();
}

void NavigationSidebar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::Side));
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), theme.color(Role::Line));
}

} // namespace provost
