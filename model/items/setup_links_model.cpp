// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/setup_links_model.h"

#include "model/domain/fold.h"
#include "model/items/words.h"

namespace provost {

SetupLinksModel::SetupLinksModel(Clock clock, QObject* parent)
    : RecordModel(parent)
    , m_clock(std::move(clock))
{
}

int SetupLinksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell SetupLinksModel::cell(const SetupLink& link, int column) const
{
    switch (Column(column)) {
    case Account:
        return {.text = link.accountName, .secondLine = link.product, .sort = searchKey(link.accountName)};
    case Until:
        if (!link.validUntil.isValid())
            return {.text = tr("not told", "until when a link works"), .sort = QDateTime()};
        return {.text = words::exactly(link.validUntil, m_clock()),
                .secondLine = link.validUntil <= m_clock() ? tr("has ended", "a link") : QString(),
                .sort = link.validUntil,
                .toolTip = words::onHover(link.validUntil, m_clock())};
    case ColumnCount:
        break;
    }
    return {};
}

QString SetupLinksModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Account:
        return tr("Account");
    case Until:
        return tr("Works until", "a link");
    case ColumnCount:
        break;
    }
    return {};
}

bool SetupLinksModel::isRightAligned(int) const
{
    return false;
}

} // namespace provost
