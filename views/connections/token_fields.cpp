// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/token_fields.h"

#include "model/domain/error.h"
#include "views/common/error_text.h"
#include "views/common/fault_line.h"
#include "views/common/flow_layout.h"
#include "views/common/labelled.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int maxLabelLength = 200;
constexpr std::array lifetimes{0, 30, 90, 180, 365}; ///< in days; 0: it does not expire

/// So that it can be left out as a whole.
QWidget* roomOf(QVBoxLayout* content, QWidget* parent)
{
    auto* room = new QWidget(parent);
    room->setLayout(content);
    return room;
}

} // namespace

QString wordsOf(TokenScope scope)
{
    switch (scope) {
    case TokenScope::UsersRead:
        return TokenFields::tr("Read users");
    case TokenScope::UsersWrite:
        return TokenFields::tr("Write users");
    case TokenScope::GroupsRead:
        return TokenFields::tr("Read groups");
    case TokenScope::GroupsWrite:
        break;
    }
    return TokenFields::tr("Write groups");
}

TokenFields::TokenFields(const Capabilities& can, QWidget* parent)
    : QWidget(parent)
    , m_label(new QLineEdit(this))
    , m_expiry(new QComboBox(this))
    , m_addresses(new QLineEdit(this))
    , m_fault(new FaultLine(u"tokenFault"_s, this))
{
    m_label->setObjectName("tokenLabel"_L1);
    m_label->setMaxLength(maxLabelLength);
    m_label->setPlaceholderText(tr("For example: Okta production"));
    m_addresses->setObjectName("allowedAddresses"_L1);
    m_addresses->setPlaceholderText(tr("From everywhere, or for example 203.0.113.0/24, 198.51.100.7"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::Gap12);
    grid->setVerticalSpacing(metrics::Gap8);
    auto* addresses = labelled(tr("Works only from these addresses"), m_addresses);
    addresses->addWidget(m_fault);
    auto* label = roomOf(labelled(tr("Label"), m_label), this);
    auto* expiry = expiryRoom();
    auto* scopes = scopesRoom();
    auto* from = roomOf(addresses, this);
    label->setVisible(can.tokenNotes);
    from->setVisible(can.tokenNotes);
    expiry->setVisible(can.tokenLimits);
    scopes->setVisible(can.tokenLimits);
    grid->addWidget(label, 0, 0);
    grid->addWidget(expiry, 0, 1);
    grid->addWidget(scopes, 1, 0, 1, 2);
    grid->addWidget(from, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_addresses, &QLineEdit::textEdited, this, [this] { say({}); });
}

QWidget* TokenFields::expiryRoom()
{
    m_expiry->setObjectName("tokenExpiry"_L1);
    for (const int days : lifetimes)
        m_expiry->addItem(days == 0 ? tr("Does not expire") : tr("In %n day(s)", nullptr, days), days);
    return roomOf(labelled(tr("Expires"), m_expiry), this);
}

QWidget* TokenFields::scopesRoom()
{
    auto* boxes = new QWidget(this);
    auto* row = new FlowLayout(boxes);
    for (const auto scope : tokenScopes()) {
        auto* box = new QCheckBox(wordsOf(scope), boxes);
        box->setObjectName(u"scope-"_s + slug(scope));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, [this] { say({}); });
        row->addWidget(box);
        m_scopes.append(box);
    }
    return roomOf(labelled(tr("May be used to"), boxes), this);
}

void TokenFields::setLike(const Token& token)
{
    m_label->setText(plainText(token.label, maxLabelLength));
    for (qsizetype i = 0; i < m_scopes.size(); ++i)
        m_scopes.at(i)->setChecked(token.scopes.contains(tokenScopes().at(i)));
    m_addresses->setText(plainText(token.allowedAddresses.join(", "_L1)));
}

void TokenFields::say(const QString& fault)
{
    m_fault->say(fault);
}

bool TokenFields::verify()
{
    const bool isOfUse = std::ranges::any_of(m_scopes, &QCheckBox::isChecked);
    say(isOfUse ? QString() : tr("Choose at least one thing that the token may be used for."));
    return isOfUse;
}

NewToken TokenFields::token() const
{
    NewToken wanted;
    wanted.label = m_label->text().trimmed();
    if (const int days = m_expiry->currentData().toInt(); days > 0)
        wanted.lifetimeDays = days;
    wanted.scopes.clear();
    for (qsizetype i = 0; i < m_scopes.size(); ++i) {
        if (m_scopes.at(i)->isChecked())
            wanted.scopes.append(tokenScopes().at(i));
    }
    static const QRegularExpression between(u"[\\s,;]+"_s);
    wanted.allowedAddresses = m_addresses->text().split(between, Qt::SkipEmptyParts);
    return wanted;
}

bool TokenFields::showRefusal(const Error& error)
{
    if (error.kind != ErrorKind::Invalid || error.subject != "allowedAddresses"_L1)
        return false;
    say(tr("One of the addresses is not an address or network. Write networks as 203.0.113.0/24."));
    m_addresses->setFocus();
    return true;
}

} // namespace provost
