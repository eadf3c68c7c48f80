// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>
#include <QVariant>

namespace provost {

/// What a cell wants to say beyond its words; the views give it a colour and a shape, never a colour alone.
enum class Emphasis { Plain, Muted, Good, Warning, Bad, Accent };

/// Roles beside Qt's own that every model in this folder answers.
enum ItemRole {
    SortRole = Qt::UserRole + 1, ///< a number, time or folded text that orders the column
    IdRole,                      ///< the record's id as text; stays the same for the record's life
    SecondLineRole,              ///< QString, the small line below the text; empty: none
    EmphasisRole,                ///< Emphasis
    PillRole,                    ///< bool: the text is a state and is drawn as a pill
    AlarmRole,                   ///< bool: the pill says that something is wrong and carries a sign for it
    MonoRole,                    ///< bool: for a machine to read: tokens, paths, times
    DotRole,                     ///< Emphasis of the dot before the text; invalid: no dot
    SearchRole,                  ///< folded text that a filter looks in
};

/// Everything that one cell shows. Two equal cells look the same, so only cells that differ are announced as changed.
struct ItemCell
{
    QString text = {};
    QString secondLine = {};
    QVariant sort = {};
    Emphasis emphasis = Emphasis::Plain;
    bool pill = false;
    bool alarm = false;
    QVariant dot = {};
    QString toolTip = {};
    bool alignRight = false;
    bool mono = false;

    friend bool operator==(const ItemCell&, const ItemCell&) = default;
};

/// The part of `cell` that answers `role`; invalid for roles that a cell does not know.
[[nodiscard]] QVariant itemCellData(const ItemCell& cell, int role);

} // namespace provost

Q_DECLARE_METATYPE(provost::Emphasis)
