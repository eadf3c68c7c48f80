// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/scim_features.h"
#include "views/common/dialog.h"

class QPlainTextEdit;

namespace provost {

class CheckFindingsModel;
class Table;

/// Says what a server would find wrong with a user as an identity provider would send it, before anything is switched
/// on. The server's schemas are read once, when it opens; the sample stays here.
class SampleDialog : public Dialog
{
    Q_OBJECT

public:
    /// Of a connection's endpoint; without one of a server that is a SCIM endpoint itself.
    SampleDialog(OpenServer at, std::optional<ConnectionId> connection, QWidget* parent);
    ~SampleDialog() override;
    SampleDialog(const SampleDialog&) = delete;
    SampleDialog& operator=(const SampleDialog&) = delete;

    void open() override;

private:
    void buildSample();
    void load();
    void take(const Result<KnownSchemas>& schemas);
    void test();
    void render();
    void showChosen();

    OpenServer m_at;
    std::optional<ConnectionId> m_connection;
    Cancellation m_cancel;
    std::optional<KnownSchemas> m_schemas;
    PlainLabel* m_state;
    QPlainTextEdit* m_sample;
    CheckFindingsModel* m_model;
    Table* m_table;
    Button* m_holders = nullptr;
    PlainLabel* m_chosen; ///< the chosen finding whole, since a row may cut it
};

} // namespace provost
