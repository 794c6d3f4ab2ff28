// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// By QtKeychain, which speaks to the store that each system has.

#include "rest/SavedSignIns.h"

#include <QCoreApplication>

#if __has_include(<qt6keychain/keychain.h>)
#include <qt6keychain/keychain.h>
#else
#include <keychain.h>
#endif

#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct SignInText {
    Q_DECLARE_TR_FUNCTIONS(SavedSignIns)
};

/// Windows takes 2,560 bytes (CRED_MAX_CREDENTIAL_BLOB_SIZE), and QtKeychain's frame is among them.
constexpr qsizetype MaximumSecretBytes = 2500;

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::NotFound, SignInText::tr("No sign-in is saved. Sign in once more."), job.errorString(),
                false};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorKind::PermissionDenied,
                SignInText::tr("The system's credential store did not let the program in. Nothing was changed."),
                job.errorString(), true};
    default:
        return {ErrorKind::Unavailable,
                SignInText::tr("The system's credential store does not answer. Nothing was changed; you can go on, and "
                               "sign in at the next start."),
                job.errorString(), true};
    }
}

class KeychainSignIns final : public SavedSignIns {
public:
    Pending<QString> read(const QString &account) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        return run<QString>(job, account, [job]() -> Result<QString> {
            if (job->error() != QKeychain::NoError) {
                return failure(errorOf(*job));
            }
            return job->textData();
        });
    }

    Pending<void> save(const QString &account, const QString &secret) override
    {
        if (secret.isEmpty() || secret.toUtf8().size() > MaximumSecretBytes) {
            return failed<void>({ErrorKind::InvalidInput,
                                 SignInText::tr("This sign-in cannot be saved: it is empty or too long."),
                                 {},
                                 false});
        }
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setTextData(secret);
        return run<void>(job, account, [job] { return done(*job); });
    }

    Pending<void> remove(const QString &account) override
    {
        auto *job = new QKeychain::DeletePasswordJob(service());
        return run<void>(job, account,
                         [job] { return job->error() == QKeychain::EntryNotFound ? Result<void>() : done(*job); });
    }

private:
    static QString service() { return u"Deskhand"_s; }

    static Result<void> done(const QKeychain::Job &job)
    {
        return job.error() == QKeychain::NoError ? Result<void>() : failure(errorOf(job));
    }

    /// The job deletes itself when it is done.
    template <typename T, typename Function>
    static Pending<T> run(QKeychain::Job *job, const QString &account, Function &&resultOf)
    {
        auto promise = std::make_shared<Promise<T>>();
        promise->start();
        job->setInsecureFallback(false); // rather not saved than in a file
        job->setKey(account);
        QObject::connect(job, &QKeychain::Job::finished, job,
                         [promise, resultOf = std::forward<Function>(resultOf)](QKeychain::Job *) {
                             promise->addResult(resultOf());
                             promise->finish();
                         });
        job->start();
        return promise->future();
    }
};

} // namespace

std::unique_ptr<SavedSignIns> systemSignIns()
{
    return std::make_unique<KeychainSignIns>();
}

QString signInsText()
{
    return SignInText::tr("Sign-ins to servers are kept in the system's credential store.");
}

} // namespace deskhand
