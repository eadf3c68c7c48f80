// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/admin_values.h"
#include "views/common/dialog.h"

class QCheckBox;

namespace provost {

class SecretClipboard;
class SecretField;

/// Hands over the secrets of new webhooks, once. Until a person says that they are stored, Esc, Done and closing the
/// window are answered with what is missing; afterwards they are wiped from memory.
class NewSecretsDialog : public Dialog
{
    Q_OBJECT

public:
    /// `clipboard` outlives the dialog.
    NewSecretsDialog(const QList<NewSecret>& secrets, SecretClipboard* clipboard, QWidget* parent);
    ~NewSecretsDialog() override;
    NewSecretsDialog(const NewSecretsDialog&) = delete;
    NewSecretsDialog& operator=(const NewSecretsDialog&) = delete;

    void accept() override;
    void reject() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void explainWhatIsMissing();

    QList<NewSecret> m_secrets;
    QList<SecretField*> m_fields;
    QCheckBox* m_stored;
};

} // namespace provost
