// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "model/items/clock.h"
#include "views/common/inspector.h"

namespace provost {

class Button;
class EventBodies;
class FactList;
class PlainLabel;

/// One request with its bodies, which are fetched when it is looked at.
class EventInspector : public Inspector
{
    Q_OBJECT

public:
    EventInspector(OpenServer at, Clock clock, QWidget* parent = nullptr);

    void setEvent(const Event& event);

    [[nodiscard]] const Event& event() const { return m_event; }
    using QObject::event; // stays visible beside it

Q_SIGNALS:
    /// A person wants to know what the answer means.
    void explanationWanted();
    /// A person wants to see only what touched this user or group.
    void resourceWanted(const QString& id, const QString& name);
    /// A person wants to see only what went to this path.
    void pathWanted(const QString& path);

private:
    void buildActions();
    void showFacts();

    /// Of the user that the request would have made or changed.
    [[nodiscard]] QString refusedName() const;

    OpenServer m_at;
    Clock m_clock;
    Event m_event;
    FactList* m_facts;
    PlainLabel* m_reason;
    Button* m_onlyResource = nullptr;
    Button* m_onlyPath = nullptr;
    Button* m_explain = nullptr;
    Button* m_holder = nullptr;
    EventBodies* m_bodies;
};

} // namespace provost
