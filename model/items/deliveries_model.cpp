// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/deliveries_model.h"

#include "model/domain/fold.h"
#include "model/items/words.h"

namespace provost {

DeliveriesModel::DeliveriesModel(Clock clock, QObject* parent)
    : RecordModel(parent)
    , m_clock(std::move(clock))
{
}

int DeliveriesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell DeliveriesModel::cell(const Delivery& delivery, int column) const
{
    switch (Column(column)) {
    case Told:
        return {.text = delivery.change, .secondLine = delivery.endpoint, .sort = searchKey(delivery.change)};
    case When:
        return {.text = words::ago(delivery.at, m_clock()),
                .sort = delivery.at,
                .toolTip = words::onHover(delivery.at, m_clock())};
    case Answer: {
        ItemCell answer{.text = delivery.status == 0 ? tr("none", "answers") : QString::number(delivery.status),
                        .secondLine = delivery.isDelivered ? QString() : tr("not delivered"),
                        .sort = delivery.status};
        answer.emphasis = delivery.isDelivered ? Emphasis::Good : Emphasis::Bad;
        return answer;
    }
    case ColumnCount:
        break;
    }
    return {};
}

QString DeliveriesModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Told:
        return tr("What was told");
    case When:
        return tr("When", "something was told");
    case Answer:
        return tr("Answer");
    case ColumnCount:
        break;
    }
    return {};
}

bool DeliveriesModel::isRightAligned(int) const
{
    return false;
}

} // namespace provost
