// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/setup_links.h"
#include "views/connections/workplace.h"

#include <QWidget>

namespace provost {

class Button;
class DeliveriesModel;
class MessageBar;
class PlainLabel;
class Table;

/// What a connection's server told the product of changes, and what came back. Loaded when it is looked at.
class DeliveriesPage : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveriesPage(Workplace at, QWidget* parent = nullptr);

    void setConnection(const Connection& connection);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void show(const Result<Deliveries>& read);
    void askToForget();

    Workplace m_at;
    Connection m_connection;
    Cancellation m_cancel;
    bool m_isLoaded = false;
    DeliveriesModel* m_model;
    MessageBar* m_message;
    Table* m_table;
    PlainLabel* m_count;
    Button* m_forget;
};

} // namespace provost
