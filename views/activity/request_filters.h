// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "model/domain/request_chart.h"
#include "model/items/clock.h"
#include "model/items/facets.h"

#include <QObject>

namespace provost {

/// Which requests the pane shows: what is chosen of their facets, which the server narrows by, and the time. Facets:
/// `status` (`refused`, or the first digit), `method`, `connection`, `console` (`without`); and given by what is shown:
/// `request` (the id it was answered under, whenever that was), `resource`, `path`, `time`.
class RequestFilters : public QObject, public Faceted
{
    Q_OBJECT

public:
    RequestFilters(OpenServer at, Clock clock, QObject* parent = nullptr);

    [[nodiscard]] QList<Facet> facets() const override;
    [[nodiscard]] const FacetChoices& chosen() const override { return m_chosen; }
    using Faceted::choose;
    void choose(const FacetChoices& choices) override;
    QMetaObject::Connection onChosen(const QObject* context, std::function<void()> tell) const override;

    /// With the time as of now.
    [[nodiscard]] EventQuery query() const;
    [[nodiscard]] TimeRange range() const { return m_range; }
    [[nodiscard]] std::optional<TimeStretch> stretch() const;
    /// Something is left out beside older times.
    [[nodiscard]] bool isRestricting() const;

    void setRange(TimeRange range);
    /// A part of the range; unset: all of it.
    void setStretch(const std::optional<TimeStretch>& stretch);
    void setAccount(std::optional<AccountId> account);
    void setConnection(const std::optional<ConnectionId>& connection);
    void setSearch(const QString& search);
    /// Only what touched this user or group; an empty id: everything.
    void setResource(const QString& id, const QString& name);
    void setPath(const QString& path);
    /// All but the account and the range.
    void clear();

Q_SIGNALS:
    /// Other requests match.
    void changed();
    /// Something else is chosen of the facets, or it is told in other words.
    void chosenChanged();

private:
    [[nodiscard]] QString one(const QString& facet) const { return m_chosen.value(facet).value(0); }
    [[nodiscard]] Facet givenFacet(const QString& id, const QString& title, const QString& text) const;
    [[nodiscard]] Facet timeFacet() const;
    [[nodiscard]] QString resourceName(const QString& id) const;

    OpenServer m_at;
    Clock m_clock;
    FacetChoices m_chosen;
    std::optional<AccountId> m_account;
    QString m_search;
    QMap<QString, QString> m_names; ///< of resources that were given
    TimeRange m_range = TimeRange::LastDay;
};

} // namespace provost
