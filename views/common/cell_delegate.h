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
    QString second = {};              ///< a smaller second line, for tables of metrics::RowTwoLines
    std::optional<Tone> pill = {};    ///< draws `text` as a pill
    QString link = {};                ///< behind the second line: what can be chosen there, see linkChosen()
    QLatin1StringView icon = {};      ///< before the text or inside the pill; a literal
    std::optional<Tone> iconInk = {}; ///< colour of the icon, where it is not that of the text
    std::optional<Tone> dot = {};     ///< before the text
    std::optional<Tone> ink = {};     ///< colour of the text, where it is not the normal one
    QString highlight = {};           ///< underlined wherever it occurs in `text`, whatever its case and accents
    bool strong = false;
    bool mute = false;
    bool mono = false;
    bool number = false; ///< right-aligned, all figures of one width
    bool menu = false;   ///< a chevron behind the text: pressing the cell opens a menu
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

    /// Where in a cell that has a Qt::CheckStateRole its tick is drawn.
    [[nodiscard]] static QRect tickRect(const QRect& cell, Qt::LayoutDirection direction);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the link of the cell stands; empty where it has none.
    [[nodiscard]] QRect linkRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

Q_SIGNALS:
    /// The link of this cell was pressed.
    void linkChosen(const QModelIndex& index);

protected:
    /// Whether the cell has a box to tick before its text: every one that can be checked.
    [[nodiscard]] virtual bool hasTick(const QModelIndex& index) const;

private:
    [[nodiscard]] Cell cellAt(const QModelIndex& index) const;

    Describe m_describe;
};

/// Draws figures with the width of the widest one each, right-aligned in `rect`, so that columns of numbers line up.
void drawTabularText(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment alignment);

} // namespace provost
