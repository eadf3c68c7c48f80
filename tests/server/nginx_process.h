// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace provost::test {

/// The real nginx on a port of loopback, spreading requests over servers. Ends with the object.
class NginxProcess
{
public:
    ~NginxProcess();

    /// `servers`: `127.0.0.1:40123` each. False where it did not come up; see errors().
    [[nodiscard]] bool start(const QStringList& servers);
    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] QByteArray errors();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_url;
};

} // namespace provost::test
