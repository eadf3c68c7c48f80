// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace provost {

/// One way in which a list can be narrowed: by state, by connection, … Choices are known by words that stay the same in
/// every language and between runs, so that a filter can be saved.
struct Facet
{
    struct Choice
    {
        QString id;
        QString text; ///< for people; of any origin
    };

    QString id;
    QString title;         ///< in the menu: `State`
    QString chip;          ///< around what is chosen: `In %1`; empty: nothing around it
    bool several = false;  ///< more than one may be chosen; a row then matches where it matches one of them
    QList<Choice> choices; ///< as they are known now
};

/// What is chosen of every facet, by its id. A facet that is not in it does not restrict.
using FacetChoices = QMap<QString, QStringList>;

} // namespace provost
