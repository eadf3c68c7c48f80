// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSslConfiguration>

namespace provost::test {

/// A self-signed certificate made for one test run, valid for 127.0.0.1 and localhost; PEM.
struct TestCertificate
{
    QByteArray certificate;
    QByteArray key;

    [[nodiscard]] QSslCertificate parsed() const;
    /// For a server that shows it.
    [[nodiscard]] QSslConfiguration configuration() const;
};

[[nodiscard]] TestCertificate makeTestCertificate();

} // namespace provost::test
