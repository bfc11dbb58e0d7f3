"""The Processing provider and its algorithms: parameters in, a core job, outputs and styles out."""
