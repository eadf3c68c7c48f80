// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/connections/workplace.h"

#include <QWidget>

namespace provost {

class Button;
class MessageBar;
class PlainLabel;
class RecordFilter;
class Table;
class TokensModel;

/// The tokens of one connection: which exist, and the ways to make another or to end one.
class TokensPage : public QWidget
{
    Q_OBJECT

public:
    explicit TokensPage(Workplace at, QWidget* parent = nullptr);

    void setConnection(const Connection& connection);

Q_SIGNALS:
    void generateRequested();
    void revokeRequested(const provost::Token& token);
    void rotateRequested(const std::optional<provost::TokenId>& token);

private:
    void load();
    void updateActions();
    void updateTable();
    [[nodiscard]] std::optional<Token> chosen() const;

    Workplace m_at;
    ConnectionId m_connection;
    TokensModel* m_model;
    RecordFilter* m_order;
    Table* m_table;
    MessageBar* m_message;
    PlainLabel* m_rule; ///< how many tokens there may be
    Button* m_generate;
    Button* m_rotate;
    Button* m_remind;
    Button* m_revoke;
};

} // namespace provost
