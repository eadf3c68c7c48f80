// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/items/clock.h"

#include <QWidget>

class QVBoxLayout;

namespace provost {

class Button;
class InspectorTabs;
class JsonView;
class MessageBar;
class PlainLabel;
class VersionComparison;

/// What a request and its answer said, what the request means in words, and whose roles it changed. Fetched when an
/// event is set.
class EventBodies : public QWidget
{
    Q_OBJECT

public:
    EventBodies(OpenServer at, Clock clock, QWidget* parent = nullptr);

    /// `offending` is what the answer complains about, where that is known: it is marked in the request.
    void setEvent(qint64 id, const QString& offending = {});
    /// As it was sent; empty: it has not arrived, or there is none.
    [[nodiscard]] QString requestBody() const { return m_detail.event.id == m_id ? m_detail.requestBody : QString(); }

Q_SIGNALS:
    /// The whole event has arrived.
    void arrived(const provost::Event& event);

private:
    struct Body
    {
        JsonView* text = nullptr;
        PlainLabel* none = nullptr; ///< stands for a missing one
    };

    [[nodiscard]] QWidget* buildBody(Body& body, const QString& name, const QString& objectName);
    [[nodiscard]] QWidget* buildLines(QVBoxLayout*& lines);
    void load();
    void show(const EventDetail& detail);
    void showWords(const EventDetail& detail);
    void showRoles(const EventDetail& detail);
    void copyAsCurl();

    OpenServer m_at;
    qint64 m_id = 0;
    QString m_offending;
    EventDetail m_detail;
    Cancellation m_cancel;
    MessageBar* m_message;
    InspectorTabs* m_tabs;
    Body m_request;
    Body m_answer;
    VersionComparison* m_versions = nullptr; ///< of what is answered
    QVBoxLayout* m_words = nullptr;
    QVBoxLayout* m_roles = nullptr;
    Button* m_curl;
};

} // namespace provost
