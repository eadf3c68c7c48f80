// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/finder.h"

#include <QLatin1StringView>
#include <QStyledItemDelegate>

#include <functional>

namespace provost {

/// Draws the lines of a Finder: headings, and what was found with its icon and what tells it from others.
class FoundDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `iconOfDeed` names the icon, a literal, of a Found::Kind::Deed by its id.
    explicit FoundDelegate(std::function<QLatin1StringView(const QString&)> iconOfDeed, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QLatin1StringView iconOf(const QModelIndex& index) const;
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    std::function<QLatin1StringView(const QString&)> m_iconOfDeed;
};

} // namespace provost
