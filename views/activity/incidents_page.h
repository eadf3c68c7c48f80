// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "model/items/clock.h"
#include "views/common/list_room.h"

#include <functional>
#include <memory>

namespace provost {

class Dictionary;
class DictionaryNotes;
class IncidentInspector;
class IncidentSearch;
class IncidentsModel;
class RecordFilter;

/// What was refused, one row for each cause.
class IncidentsPage : public ListRoom
{
    Q_OBJECT

public:
    /// `search` outlives the page. `clock` is the server's time, UTC.
    IncidentsPage(OpenServer at, std::shared_ptr<const Dictionary> dictionary, std::shared_ptr<DictionaryNotes> notes,
                  IncidentSearch& search, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] IncidentInspector* inspector() const { return m_inspector; }
    void setSearch(const QString& text);

private:
    void takeIncidents();
    void showState();
    void showChosen();
    [[nodiscard]] QString countText() const;

    IncidentSearch& m_search;
    IncidentsModel* m_model;
    RecordFilter* m_filter;
    IncidentInspector* m_inspector;
};

} // namespace provost
