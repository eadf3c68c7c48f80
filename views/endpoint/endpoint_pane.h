// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/capability_sheet.h"
#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

#include <QWidget>

class QVBoxLayout;

namespace provost {

class Button;
class Card;
class MessageBar;
class PlainLabel;

/// A SCIM server about itself: what has to be known of the product, what it says that it can do, against what it did
/// when that was tried, and what such a server has no words for. Nothing is changed by trying. Asked when the pane is
/// first seen, and on demand.
class EndpointPane : public QWidget
{
    Q_OBJECT

public:
    /// `notes` are sentences about this product.
    explicit EndpointPane(OpenServer at, const QStringList& notes = {}, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void show(const Result<QList<CapabilityLine>>& lines);
    void showLimits();
    [[nodiscard]] static QWidget* rowOf(const CapabilityLine& line);

    OpenServer m_at;
    bool m_isLoaded = false;
    Cancellation m_cancel;
    Button* m_sample;
    Button* m_again;
    MessageBar* m_message;
    PlainLabel* m_state;
    Card* m_card;
    QWidget* m_rows = nullptr;
    PlainLabel* m_withoutGroups;
    PlainLabel* m_withoutChanges;
};

} // namespace provost
