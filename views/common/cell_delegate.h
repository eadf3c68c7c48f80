// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/theme.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace provost {

/// What one cell shows. Every text may come from outside: it is drawn as plain, bounded text.
struct Cell
{
    QString text = {};
    QString second = {};           ///< a smaller second line, for tables of metrics::RowTwoLines
    std::optional<Tone> pill = {}; ///< draws `text` as a pill
    QLatin1StringView icon = {};   ///< before the text or inside the pill; a literal
    std::optional<Tone> dot = {};  ///< before the text
    std::optional<Tone> ink = {};  ///< colour of the text, where it is not the normal one
    QString highlight = {};        ///< underlined wherever it occurs in `text`, any case
    bool strong = false;
    bool mute = false;
    bool mono = false;
    bool number = false; ///< right-aligned, all figures of one width
};

/// Draws the cells of a Table. A pane says what a cell shows by one function over the index (model/items holds the
/// values, this room the look):
/// `table->setItemDelegateForColumn(0, new CellDelegate([](const QModelIndex& at) { return Cell{…}; }, table));`
/// With an empty function the DisplayRole is shown, aligned as the model's TextAlignmentRole says. Sets the tool tip
/// to the whole text where it was cut.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Describe = std::function<Cell(const QModelIndex&)>;

    explicit CellDelegate(Describe describe, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    [[nodiscard]] Cell cellAt(const QModelIndex& index) const;

    Describe m_describe;
};

/// Draws figures with the width of the widest one each, right-aligned in `rect`, so that columns of numbers line up.
void drawTabularText(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment alignment);

} // namespace provost
