// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/attribute_mapping.h"
#include "views/connections/workplace.h"

#include <QWidget>

namespace provost {

class Button;
class FactList;
class MessageBar;
class PlainLabel;

/// Which attribute of a user fills which field of the product, for one connection.
class AttributesPage : public QWidget
{
    Q_OBJECT

public:
    explicit AttributesPage(Workplace at, QWidget* parent = nullptr);

    void setConnection(const Connection& connection);
    /// Reads it again, after it was changed.
    void load();

Q_SIGNALS:
    void editRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void show(const MappingInUse& used);

    Workplace m_at;
    ConnectionId m_connection;
    bool m_isLoaded = false;
    MessageBar* m_message;
    PlainLabel* m_state;
    FactList* m_facts;
    Button* m_edit;
};

} // namespace provost
