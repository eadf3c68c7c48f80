// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/incident.h"
#include "model/commands/open_server.h"
#include "model/items/clock.h"
#include "views/common/inspector.h"

#include <functional>
#include <memory>

namespace provost {

class Button;
class DictionaryNotes;
class EventBodies;
class FactList;
class PlainLabel;

/// One incident: what it means, who acts, what to do, how it goes on, and the newest request as evidence.
class IncidentInspector : public Inspector
{
    Q_OBJECT

public:
    /// `clock` is the server's time, UTC. Without an open server it shows incidents of somebody else's log, and no
    /// requests.
    IncidentInspector(OpenServer at, std::shared_ptr<const Dictionary> dictionary,
                      std::shared_ptr<DictionaryNotes> notes, Clock clock, QWidget* parent = nullptr);

    /// Of the dictionary; empty where it does not know the incident.
    [[nodiscard]] const QString& entryId() const { return m_incident.entryId; }
    void setIncident(const Incident& incident);

Q_SIGNALS:
    /// A person wants to see the requests that were refused.
    void requestsWanted(const provost::Incident& incident);

private:
    void buildCard();
    void buildActions();
    void showMeaning();
    void showFacts();
    [[nodiscard]] QString sourceText() const;
    [[nodiscard]] QString message() const;
    void copyForAdministrator() const;
    [[nodiscard]] std::optional<Connection> connection() const;

    OpenServer m_at;
    std::shared_ptr<const Dictionary> m_dictionary;
    std::shared_ptr<DictionaryNotes> m_notes;
    Clock m_clock;
    Incident m_incident;
    PlainLabel* m_meaning = nullptr;
    PlainLabel* m_actor = nullptr;
    PlainLabel* m_nextStep = nullptr;
    PlainLabel* m_outlook = nullptr;
    PlainLabel* m_source = nullptr;
    PlainLabel* m_note = nullptr; ///< a person's, beside the entry
    FactList* m_facts;
    Button* m_forward = nullptr; ///< for the identity provider's administrator
    Button* m_copy = nullptr;
    Button* m_requests = nullptr;
    Button* m_holder = nullptr; ///< of a name that was taken
    EventBodies* m_bodies;
};

} // namespace provost
