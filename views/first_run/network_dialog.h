// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/network_options.h"
#include "views/common/dialog.h"

#include <functional>

class QComboBox;
class QLineEdit;

namespace provost {

class SecretEdit;

/// *Advanced network* of one server: its proxy, authorities that are trusted for it alone, and a client certificate.
/// What is not right is said at the field, and nothing is chosen then. There is no way to trust what cannot be
/// verified.
class NetworkDialog : public Dialog
{
    Q_OBJECT

public:
    /// `server` stands in the title; empty: a new one. A password that the keychain keeps is not shown; an empty field
    /// leaves it as it is.
    NetworkDialog(const QString& server, NetworkOptions present, QWidget* parent);

    /// Adds the certificates of a PEM file to those that are trusted.
    void addAuthorities(const QString& path);

Q_SIGNALS:
    /// The dialog has closed itself.
    void chosen(const provost::NetworkChoice& choice);

private:
    void addProxy();
    [[nodiscard]] QWidget* makeScript(QWidget* parent);
    void addTrust();
    void addIdentity();
    void showMode();
    void showAuthorities();
    void browse(const QString& objectName, const QString& title, const QString& filter,
                const std::function<void(const QString&)>& then);
    void choose();
    /// Of what the fields say; empty where one of them is wrong, which is said beside it.
    [[nodiscard]] bool readProxy(NetworkOptions& into);
    void finish(const NetworkChoice& choice);

    NetworkOptions m_present;
    QByteArray m_authorities;
    QComboBox* m_mode = nullptr;
    QWidget* m_manual = nullptr;
    QWidget* m_scripted = nullptr;
    QLineEdit* m_script = nullptr;
    PlainLabel* m_scriptError = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_host = nullptr;
    QLineEdit* m_port = nullptr;
    QLineEdit* m_user = nullptr;
    SecretEdit* m_proxyPassword = nullptr;
    PlainLabel* m_modeNote = nullptr;
    PlainLabel* m_proxyError = nullptr;
    PlainLabel* m_authorityList = nullptr;
    PlainLabel* m_authorityError = nullptr;
    Button* m_forgetAuthorities = nullptr;
    QLineEdit* m_certificate = nullptr;
    SecretEdit* m_certificatePassword = nullptr;
    PlainLabel* m_certificateError = nullptr;
    Button* m_use = nullptr;
};

/// `A proxy of its own, 1 authority, a client certificate`; empty where all is as the system has it.
[[nodiscard]] QString networkInWords(const NetworkOptions& options);

} // namespace provost
