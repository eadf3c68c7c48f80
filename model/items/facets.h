// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

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
    QString chip = {};     ///< around what is chosen: `In %1`; empty: nothing around it
    bool several = false;  ///< more than one may be chosen; a row then matches where it matches one of them
    QList<Choice> choices; ///< as they are known now
    bool given = false;    ///< chosen where the thing itself is shown, and not in a menu
    QString hover = {};    ///< more about what is chosen; empty: its words alone
};

/// What is chosen of every facet, by its id. A facet that is not in it does not restrict.
using FacetChoices = QMap<QString, QStringList>;

/// What can be narrowed by facets, be it here (RecordFilter) or by the server. GUI thread.
class Faceted
{
public:
    virtual ~Faceted() = default;

    /// With the choices that there are now.
    [[nodiscard]] virtual QList<Facet> facets() const = 0;
    [[nodiscard]] virtual const FacetChoices& chosen() const = 0;
    /// In place of all that was chosen before.
    virtual void choose(const FacetChoices& choices) = 0;
    /// Of one facet; empty: it does not restrict any more.
    void choose(const QString& facet, const QStringList& choices)
    {
        auto all = chosen();
        all.insert(facet, choices);
        choose(all);
    }
    /// Calls `tell` whenever something else is chosen, or is told in other words, as long as `context` lives.
    virtual QMetaObject::Connection onChosen(const QObject* context, std::function<void()> tell) const = 0;
};

} // namespace provost
