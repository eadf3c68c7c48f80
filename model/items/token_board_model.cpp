// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/token_board_model.h"

#include "model/domain/fold.h"
#include "model/items/token_cells.h"
#include "model/items/token_reminders.h"

using namespace Qt::StringLiterals;

namespace provost {

TokenBoardModel::TokenBoardModel(const Directory& directory, const TokenReminders& reminders, Clock clock,
                                 QObject* parent)
    : RecordModel(parent)
    , m_directory(directory)
    , m_reminders(reminders)
    , m_clock(std::move(clock))
{
    connect(&reminders, &TokenReminders::changed, this, [this] { announceColumn(Expires); });
    connect(&directory, &Directory::tokensChanged, this, &TokenBoardModel::load);
    connect(&directory, &Directory::connectionsRemoved, this, &TokenBoardModel::load);
    connect(&directory, &Directory::connectionChanged, this, [this] {
        announceColumn(Connection);
        announceColumn(Rotation);
    });
    load();
}

void TokenBoardModel::load()
{
    QList<Token> all;
    const auto ids = m_directory.connectionsWithTokens();
    for (const auto& id : ids) {
        const auto tokens = m_directory.tokens(id);
        for (const auto& token : tokens) {
            if (!token.revokedAt)
                all.append(token);
        }
    }
    assign(all);
}

int TokenBoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void TokenBoardModel::refreshTimes()
{
    announceColumn(LastUsed);
    announceColumn(Expires);
}

ItemCell TokenBoardModel::cell(const Token& token, int column) const
{
    const auto connection = m_directory.connection(token.connectionId);
    switch (Column(column)) {
    case Name:
        return tokenNameCell(token, m_clock());
    case Connection:
        return {.text = connection ? connection->name : QString(),
                .secondLine = connection ? connection->accountName : QString(),
                .sort = connection ? searchKey(connection->name) : QString()};
    case LastUsed:
        return tokenUseCell(token, m_clock());
    case Expires:
        return tokenExpiryCell(token, m_clock(), m_reminders.of(token.id));
    case Scopes:
        return tokenScopeCell(token);
    case Rotation:
        return tokenRotationCell(token, connection ? connection->rotation : std::nullopt);
    case ColumnCount:
        break;
    }
    return {};
}

QString TokenBoardModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("Token");
    case Connection:
        return tr("Connection");
    case LastUsed:
        return tr("Last used");
    case Expires:
        return tr("Expires");
    case Scopes:
        return tr("May be used for");
    case Rotation:
        return tr("Replacement");
    case ColumnCount:
        break;
    }
    return {};
}

bool TokenBoardModel::isRightAligned(int) const
{
    return false;
}

QString TokenBoardModel::searchText(const Token& token) const
{
    const auto connection = m_directory.connection(token.connectionId);
    const auto place = connection ? QStringList{connection->name, connection->accountName} : QStringList();
    return searchKey((QStringList{token.hint, token.label, token.createdBy} + place).join('\n'_L1));
}

TokenBoardFilter::TokenBoardFilter(std::optional<AccountId> account, const Directory& directory, QObject* parent)
    : RecordFilter(parent)
    , m_account(std::move(account))
    , m_directory(directory)
{
}

bool TokenBoardFilter::accepts(int row) const
{
    if (!m_account)
        return true;
    const auto& token = static_cast<const TokenBoardModel*>(sourceModel())->at(row);
    const auto connection = m_directory.connection(token.connectionId);
    return connection && connection->accountId == *m_account;
}

} // namespace provost
