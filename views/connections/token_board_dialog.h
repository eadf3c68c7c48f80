// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "views/common/dialog.h"
#include "views/connections/workplace.h"

namespace provost {

class PlainLabel;
class RecordFilter;
class SearchField;
class Table;
class TokenBoardModel;

/// The tokens of all connections that were not revoked, what ends first at the top, and from each the way to its place.
class TokenBoardDialog : public Dialog
{
    Q_OBJECT

public:
    /// `account`: only its connections; unset: all.
    TokenBoardDialog(Workplace at, std::optional<AccountId> account, QWidget* parent);

    void open() override;
    void reject() override;

Q_SIGNALS:
    /// The connection is wanted, with its tokens.
    void placeChosen(const provost::ConnectionId& connection);
    void rotationChosen(const provost::ConnectionId& connection, const provost::TokenId& token);

private:
    void buildTable();
    void buildFooter();
    void load();
    void showState();
    void updateActions();
    void goToPlace();
    void chooseCalendar();
    void saveCalendar(const QString& path);
    [[nodiscard]] std::optional<Token> chosen() const;

    Workplace m_at;
    Cancellation m_cancel;
    bool m_loading = false;
    std::optional<Error> m_failure;
    TokenBoardModel* m_model;
    RecordFilter* m_filter;
    SearchField* m_search;
    Table* m_table;
    PlainLabel* m_count;
    Button* m_goTo = nullptr;
    Button* m_rotate = nullptr;
    Button* m_remind = nullptr;
};

} // namespace provost
