// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/http_client.h"

#include <QByteArray>
#include <QString>

namespace provost::test {

/// An identity provider that plays what its product sends when somebody is assigned, put into a group, renamed and
/// switched off. Each step returns false with a warning where the server's answer is not the right one.
class IdentityProvider
{
public:
    /// `base` is the SCIM base URL as the console shows it.
    IdentityProvider(const QString& base, const QByteArray& token);

    bool playOkta();
    bool playEntra();

private:
    /// The id of what was created or read; empty where the status is another one.
    QString expect(int status, const QByteArray& method, const QByteArray& path, const QByteArray& body = {});

    QByteArray m_base;
    HttpClient m_client;
};

} // namespace provost::test
