// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/tokens_model.h"

#include "model/items/token_cells.h"
#include "model/items/token_reminders.h"

namespace provost {

TokensModel::TokensModel(const Directory& directory, const TokenReminders& reminders, Clock clock, QObject* parent)
    : RecordModel(parent)
    , m_directory(directory)
    , m_reminders(reminders)
    , m_clock(std::move(clock))
{
    connect(&reminders, &TokenReminders::changed, this, [this] { announceColumn(Expires); });
    connect(&directory, &Directory::tokensChanged, this, [this](const ConnectionId& id) {
        if (id == m_connection)
            assign(m_directory.tokens(id));
    });
}

void TokensModel::setConnection(const ConnectionId& id)
{
    m_connection = id;
    assign(m_directory.tokens(id));
}

int TokensModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void TokensModel::refreshTimes()
{
    announceColumn(LastUsed);
    announceColumn(Expires);
}

ItemCell TokensModel::cell(const Token& token, int column) const
{
    switch (Column(column)) {
    case Name:
        return tokenNameCell(token, m_clock());
    case LastUsed:
        return tokenUseCell(token, m_clock());
    case Expires:
        return tokenExpiryCell(token, m_clock(), m_reminders.of(token.id));
    case ColumnCount:
        break;
    }
    return {};
}

QString TokensModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("Token");
    case LastUsed:
        return tr("Used", "a token, when last");
    case Expires:
        return tr("Expires");
    case ColumnCount:
        break;
    }
    return {};
}

bool TokensModel::isRightAligned(int) const
{
    return false;
}

} // namespace provost
