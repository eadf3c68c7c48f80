// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "views/common/inspector.h"

namespace provost {

class FactList;
class InspectorTabs;
class JsonView;
class MessageBar;
class PlainLabel;

/// One request with its bodies, which are fetched when it is looked at.
class EventInspector : public Inspector
{
    Q_OBJECT

public:
    explicit EventInspector(OpenServer at, QWidget* parent = nullptr);

    void setEvent(const Event& event);

private:
    void load();
    void showDetail(const EventDetail& detail);
    void showFacts();

    OpenServer m_at;
    Event m_event;
    Cancellation m_cancel;
    FactList* m_facts = nullptr;
    PlainLabel* m_reason = nullptr;
    MessageBar* m_message = nullptr;
    InspectorTabs* m_tabs = nullptr;
    JsonView* m_request = nullptr;
    PlainLabel* m_noRequest = nullptr;
    JsonView* m_answer = nullptr;
    PlainLabel* m_noAnswer = nullptr;
};

} // namespace provost
