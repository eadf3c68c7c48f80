// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "model/items/clock.h"
#include "views/common/list_room.h"

namespace provost {

class EventInspector;
class EventSearch;
class EventsModel;

/// The requests that a search finds, newest first, as they happen.
class RequestsPage : public ListRoom
{
    Q_OBJECT

public:
    /// `search` outlives the page.
    RequestsPage(OpenServer at, EventSearch& search, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] EventInspector* inspector() const { return m_inspector; }
    /// Something is left out beside older times: what stands in the place of missing rows follows it.
    void setRestricting(bool restricting);
    /// The next search is for one request: it is chosen when it comes, be it a moment after the answer.
    void setSeeksOne(bool seeks) { m_seeksOne = seeks; }

private:
    void showState();
    void showChosen(int row);
    [[nodiscard]] QString countText() const;

    EventSearch& m_search;
    EventsModel* m_model;
    EventInspector* m_inspector;
    bool m_restricting = false;
    bool m_seeksOne = false;
};

} // namespace provost
